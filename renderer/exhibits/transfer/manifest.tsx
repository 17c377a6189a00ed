import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const transfer = defineExhibit({
  id: 'transfer',
  titleKey: 'transfer:title',
  subtitleKey: 'transfer:subtitle',
  timeKey: 'transfer:time',
  Picture,
  ground: '#E6F0EA',
  words: { 'zh-CN': zh, en },
  onHome: false,
  load: async () => (await import('./exhibit')).exhibit,
});
