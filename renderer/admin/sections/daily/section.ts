import type { AdminSection } from '../../section';
import en from './en.json';
import zh from './zh-CN.json';

export const daily: AdminSection = {
  id: 'daily',
  role: 'staff',
  icon: 'M6 4.5h12v15H6zM9 9l1.4 1.4L13 7.8M9 15l1.4 1.4L13 13.8M15 9.5h.5M15 15.5h.5',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./Daily')).Daily,
};
