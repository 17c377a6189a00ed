import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const intruder = defineExhibit({
  id: 'intruder',
  titleKey: 'intruder:title',
  subtitleKey: 'intruder:subtitle',
  timeKey: 'intruder:time',
  Picture,
  ground: '#F3E6D8',
  kind: 'play',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./exhibit')).exhibit,
});
