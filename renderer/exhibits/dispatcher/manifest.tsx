import { defineExhibit } from '../../exhibit-kit/exhibit';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';
import { Picture } from './Picture';

export const dispatcher = defineExhibit({
  id: 'dispatcher',
  titleKey: 'dispatcher:title',
  subtitleKey: 'dispatcher:subtitle',
  timeKey: 'dispatcher:time',
  Picture,
  ground: '#EEF3DF',
  // a plan is thought over before it is touched
  idleSeconds: 120,
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./exhibit')).exhibit,
});
