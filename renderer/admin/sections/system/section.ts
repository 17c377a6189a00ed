import type { AdminSection } from '../../section';
import en from './en.json';
import zh from './zh-CN.json';

export const system: AdminSection = {
  id: 'system',
  role: 'guide',
  icon: 'M12 4v7.5M7 6.6a7.5 7.5 0 1 0 10 0',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./System')).System,
};
