import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { Panel } from './Panel';

export const exhibit: ExhibitModule<Record<string, never>, null> = {
  Panel,
  parameters: v.object({}) as never,
  steps: [],
  start: () => undefined,
  save: () => null,
  restore: () => undefined,
  reset: () => undefined,
  outcome: () => ({ level: null, right: 0, asked: 0, missed: [] }),
};
