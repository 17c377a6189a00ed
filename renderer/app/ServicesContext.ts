import { createContext, use } from 'react';
import type { Services } from './start';

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('useServices outside the app');
  return services;
}
