import type { AdminSection } from '../../section';
import en from './en.json';
import zh from './zh-CN.json';

export const numbers: AdminSection = {
  id: 'numbers',
  role: 'staff',
  icon: 'M5 19.5V12M10 19.5V5M15 19.5v-9M20 19.5H4',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./NumbersPage')).NumbersPage,
};
