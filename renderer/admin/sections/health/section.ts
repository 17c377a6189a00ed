import type { AdminSection } from '../../section';
import en from './en.json';
import zh from './zh-CN.json';

export const health: AdminSection = {
  id: 'health',
  role: 'staff',
  icon: 'M3.5 12.5h4l2.5-6 4 11 2.5-5h4',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./Health')).Health,
};
