import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { createLateScene } from '../../stage/keep/lateScene';
import { stageIds } from './model/layout';
import { Panel } from './Panel';
import { parameters, type Parameters } from './parameters';
import { chooseSource, openStage, resetMachine, savedMachine, useMachine } from './store';

// three comes with it, which a kiosk in 2D never needs
const { Scene, load } = createLateScene(async () => (await import('./scene/MachineScene')).MachineScene);

type Saved = v.InferOutput<typeof savedMachine>;

/** 设备剖面: the treatment line cut open, stage by stage. Nothing is won here, so there is no result. */
export const exhibit: ExhibitModule<Parameters, Saved> = {
  Scene,
  Panel,
  parameters,
  options: ['source'],
  steps: stageIds.map((id) => ({ id, titleKey: `machine:steps.${id}` })),
  start({ stage, source }) {
    resetMachine();
    chooseSource(source);
    openStage(stage);
  },
  openStep: (id) => {
    const stage = stageIds.find((each) => each === id);
    if (stage) openStage(stage);
  },
  stepNow: () => useMachine.getState().stage,
  save() {
    const { stage, source } = useMachine.getState();
    return { stage, source };
  },
  restore(state) {
    const saved = v.safeParse(savedMachine, state);
    if (!saved.success) return;
    chooseSource(saved.output.source);
    openStage(saved.output.stage);
  },
  reset: resetMachine,
  async warm() {
    const [{ keptMachine }, { loadMachine }, { warmScene }] = await Promise.all([
      import('./scene/MachineScene'),
      import('./scene/loadMachine'),
      import('../../stage/keep/warmScene'),
    ]);
    await load();
    const model = await loadMachine();
    await warmScene((tier) => keptMachine(model, tier));
  },
  outcome: () => ({ level: null, right: 0, asked: 0, missed: [] }),
};
