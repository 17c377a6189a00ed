import type { AdminSection } from '../../section';
import en from './en.json';
import zh from './zh-CN.json';

export const guide: AdminSection = {
  id: 'guide',
  role: 'guide',
  icon: 'M4.5 5h15v10h-15zM12 15v4.5M8.5 19.5h7M8 8.5h8M8 11.5h5',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./Guide')).Guide,
};
