import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const quiz = defineExhibit({
  id: 'quiz',
  titleKey: 'quiz:title',
  subtitleKey: 'quiz:subtitle',
  timeKey: 'quiz:time',
  Picture,
  ground: '#EAF1F6',
  kind: 'play',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./exhibit')).exhibit,
});
