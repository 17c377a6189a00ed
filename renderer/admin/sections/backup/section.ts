import type { AdminSection } from '../../section';
import en from './en.json';
import zh from './zh-CN.json';

export const backup: AdminSection = {
  id: 'backup',
  role: 'staff',
  icon: 'M5 4.5h11l3 3v12H5zM8 4.5v5h7v-5M8 19.5v-6h8v6',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./Backup')).Backup,
};
