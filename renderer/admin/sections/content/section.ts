import type { AdminSection } from '../../section';
import en from './en.json';
import zh from './zh-CN.json';

export const content: AdminSection = {
  id: 'content',
  role: 'staff',
  icon: 'M4.5 6.5h6l1.6 2h7.4v10h-15zM12 11v5m-2.4-2.4L12 16l2.4-2.4',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./Content')).Content,
};
