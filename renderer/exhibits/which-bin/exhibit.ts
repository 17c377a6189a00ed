import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { forgetLookups } from './lookups';
import { Panel } from './Panel';
import { parameters, type Parameters } from './parameters';
import { openEntry, resetLook, savedLook, showShelf, useLook, type SavedLook } from './store';

/** 查一查: which bin is this for? Nothing is won here, so there is no result. */
export const exhibit: ExhibitModule<Parameters, SavedLook> = {
  Panel,
  parameters,
  options: ['shelf'],
  steps: [
    { id: 'browse', titleKey: 'which-bin:steps.browse' },
    { id: 'entry', titleKey: 'which-bin:steps.entry' },
  ],
  start({ entry, shelf }) {
    resetLook();
    showShelf(shelf);
    if (entry !== null) openEntry(entry);
  },
  save: () => ({ shelf: useLook.getState().shelf, trail: [...useLook.getState().trail] }),
  restore(state) {
    const saved = v.safeParse(savedLook, state);
    if (saved.success) useLook.setState(saved.output);
  },
  reset() {
    resetLook();
    forgetLookups();
  },
  step: () => (useLook.getState().trail.length > 0 ? 'entry' : 'browse'),
  outcome: () => ({ level: null, right: 0, asked: 0, missed: [] }),
};
