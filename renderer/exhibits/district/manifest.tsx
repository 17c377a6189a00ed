import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const district = defineExhibit({
  id: 'district',
  titleKey: 'district:title',
  subtitleKey: 'district:subtitle',
  timeKey: 'district:time',
  Picture,
  ground: '#F6E7D2',
  kind: 'loop',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./exhibit')).exhibit,
});
