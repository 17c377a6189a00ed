import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const hongmeiToday = defineExhibit({
  id: 'hongmei-today',
  titleKey: 'hongmei-today:title',
  subtitleKey: 'hongmei-today:subtitle',
  timeKey: 'hongmei-today:time',
  Picture,
  ground: '#E6F0EA',
  kind: 'loop',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./exhibit')).exhibit,
});
