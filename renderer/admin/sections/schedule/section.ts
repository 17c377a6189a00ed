import type { AdminSection } from '../../section';
import en from './en.json';
import zh from './zh-CN.json';

export const schedule: AdminSection = {
  id: 'schedule',
  role: 'staff',
  icon: 'M5 6.5h14v13H5zM5 10.5h14M8.5 4v4M15.5 4v4',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./Schedule')).Schedule,
};
