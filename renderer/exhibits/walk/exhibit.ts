import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { createLateScene } from '../../stage/keep/lateScene';
import { placeIds } from './model/place';
import { Panel } from './Panel';
import { parameters, type Parameters } from './parameters';
import { enter, resetWalk, restoreWalk, saveWalk, useWalk, type SavedWalk } from './store';
import { walkedPlace } from './model/sets';

// three comes with it, which a kiosk in 2D never needs
const { Scene, load } = createLateScene(async () => (await import('./scene/Scene')).Scene);

// at the beginning of the first place, before anybody has come
resetWalk();

/** 走一走: on foot through the centre and the three points. Nothing is won here, so there is no result. */
export const exhibit: ExhibitModule<Parameters, SavedWalk> = {
  Scene,
  Panel,
  parameters,
  options: ['place'],
  steps: placeIds.map((id) => ({ id, titleKey: `walk:places.${id}.name` })),
  start({ place }) {
    resetWalk();
    enter(place);
  },
  openStep(id) {
    const place = placeIds.find((each) => each === id);
    if (place) enter(place);
  },
  stepNow: () => useWalk.getState().place,
  save: saveWalk,
  restore: restoreWalk,
  reset: resetWalk,
  async warm() {
    const [{ keptWalk }, { loadWalk }, { writeSigns }, { warmScene }] = await Promise.all([
      import('./scene/Scene'),
      import('./scene/loadWalk'),
      import('./scene/signPages'),
      import('../../stage/keep/warmScene'),
    ]);
    await load();
    const model = await loadWalk();
    for (const id of placeIds) {
      // one ground at a time: the page breathes in between
      await new Promise((done) => setTimeout(done, 50));
      walkedPlace(id);
    }
    await writeSigns();
    await warmScene((tier) => keptWalk(model, tier));
  },
  outcome: () => ({ level: null, right: 0, asked: 0, missed: [] }),
};
