import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const takeApart = defineExhibit({
  id: 'take-apart',
  titleKey: 'take-apart:title',
  subtitleKey: 'take-apart:subtitle',
  timeKey: 'take-apart:time',
  Picture,
  ground: '#F6E6DC',
  kind: 'play',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./exhibit')).exhibit,
});
