import type { AdminSection } from '../../section';
import en from './en.json';
import zh from './zh-CN.json';

export const source: AdminSection = {
  id: 'source',
  role: 'staff',
  icon: 'M4.5 7c0-3.6 15-3.6 15 0s-15 3.6-15 0zM4.5 7v10c0 3.6 15 3.6 15 0V7M4.5 12c0 3.6 15 3.6 15 0',
  words: { 'zh-CN': zh, en },
  load: async () => (await import('./Source')).Source,
};
