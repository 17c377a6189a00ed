import type { AdminSection } from '../../section';
import en from './en.json';
import zh from './zh-CN.json';

export const exhibitsSection: AdminSection = {
  id: 'exhibits',
  role: 'guide',
  icon: 'M4 5h7v7H4zM13 5h7v7h-7zM4 14h7v6H4zM13 14h7v6h-7z',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./Exhibits')).Exhibits,
};
