import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const whichBin = defineExhibit({
  id: 'which-bin',
  titleKey: 'which-bin:title',
  subtitleKey: 'which-bin:subtitle',
  timeKey: 'which-bin:time',
  Picture,
  ground: '#EEF3DF',
  kind: 'play',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./exhibit')).exhibit,
});
