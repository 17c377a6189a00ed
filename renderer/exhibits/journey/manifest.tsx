import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const journey = defineExhibit({
  id: 'journey',
  titleKey: 'journey:title',
  subtitleKey: 'journey:subtitle',
  timeKey: 'journey:time',
  kind: 'loop',
  Picture,
  ground: '#F6E6DC',
  // eight stops are read and done, not played
  idleSeconds: 90,
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./exhibit')).exhibit,
});
