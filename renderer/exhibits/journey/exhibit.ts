import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { createLateScene } from '../../stage/keep/lateScene';
import { Closing } from './Closing';
import { stopIds } from './model/stops';
import { Panel } from './Panel';
import { parameters, type Parameters } from './parameters';
import { beginJourney, goTo, resetJourney, restoreJourney, saveJourney, useJourney, type SavedJourney } from './store';

// three comes with it, which a kiosk in 2D never needs
const { Scene, load } = createLateScene(async () => (await import('./scene/Scene')).Scene);

/** 一份剩饭的旅程: eight stops from the plate to the flower bed, with something to do at each. Nothing is won; what was done is counted. */
export const exhibit: ExhibitModule<Parameters, SavedJourney> = {
  Scene,
  Panel,
  Result: Closing,
  parameters,
  options: ['stops', 'auto'],
  steps: stopIds.map((id) => ({ id, titleKey: `journey:stops.${id}.name` })),
  start: beginJourney,
  openStep: (id) => {
    const stop = stopIds.find((each) => each === id);
    if (stop) goTo(stop);
  },
  stepNow: () => useJourney.getState().stop,
  save: saveJourney,
  restore: restoreJourney,
  reset: resetJourney,
  async warm() {
    const [{ keptJourney }, { loadJourney }, { warmScene }] = await Promise.all([
      import('./scene/Scene'),
      import('./scene/loadJourney'),
      import('../../stage/keep/warmScene'),
    ]);
    await load();
    const model = await loadJourney();
    await warmScene((tier) => keptJourney(model, tier));
  },
  outcome() {
    const { seen, done } = useJourney.getState();
    return { level: null, right: seen.filter((id) => done[id]).length, asked: seen.length, missed: [] };
  },
};
