import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const sortingLine = defineExhibit({
  id: 'sorting-line',
  titleKey: 'sorting-line:title',
  subtitleKey: 'sorting-line:subtitle',
  timeKey: 'sorting-line:time',
  Picture,
  ground: '#EAF1F6',
  words: { 'zh-CN': zh, en },
  demo: true,
  load: async () => (await import('./exhibit')).exhibit,
});
