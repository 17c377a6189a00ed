import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { keptDistrict } from '../../stage/District';
import { warmScene } from '../../stage/keep/warmScene';
import { loadDistrict } from '../../stage/model/loadDistrict';
import { siteIds } from './model/sites';
import { Panel } from './Panel';
import { parameters, type Parameters } from './parameters';
import { Scene } from './scene/Scene';
import { goTo, resetDistrict, savedDistrict, useDistrict, type SavedDistrict } from './store';

/** 走进一区三点: the model of Hongmei to turn, to light and to visit place by place. Nothing is won here, so there is no result. */
export const exhibit: ExhibitModule<Parameters, SavedDistrict> = {
  Scene,
  Panel,
  parameters,
  options: ['light'],
  steps: siteIds.map((id) => ({ id, titleKey: `district:sites.${id}.name` })),
  start({ site, light }) {
    resetDistrict();
    useDistrict.setState({ site, light });
  },
  openStep: (id) => {
    const site = siteIds.find((each) => each === id);
    if (site) goTo(site);
  },
  stepNow: () => useDistrict.getState().site,
  save() {
    const { site, light, isOpen } = useDistrict.getState();
    return { site, light, isOpen };
  },
  restore(state) {
    const saved = v.safeParse(savedDistrict, state);
    if (saved.success) useDistrict.setState(saved.output);
  },
  reset: resetDistrict,
  async warm() {
    const model = await loadDistrict();
    await warmScene((tier) => keptDistrict(model, tier));
  },
  outcome: () => ({ level: null, right: 0, asked: 0, missed: [] }),
};
