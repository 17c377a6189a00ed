import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const machine = defineExhibit({
  id: 'machine',
  titleKey: 'machine:title',
  subtitleKey: 'machine:subtitle',
  timeKey: 'machine:time',
  Picture,
  ground: '#F6E6DC',
  kind: 'loop',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./exhibit')).exhibit,
});
