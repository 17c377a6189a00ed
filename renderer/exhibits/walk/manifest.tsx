import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const walk = defineExhibit({
  id: 'walk',
  titleKey: 'walk:title',
  subtitleKey: 'walk:subtitle',
  timeKey: 'walk:time',
  Picture,
  ground: '#E6F0EA',
  kind: 'loop',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./exhibit')).exhibit,
});
