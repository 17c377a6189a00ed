// The whole cut-open line as one object: built from the model, told what is open, given back as a whole.
import { Group } from 'three';
import { createUniforms } from '../../../stage/district/materials';
import { createBackdrop, createTable } from '../../../stage/district/table';
import { createDaylight, daylightAt } from '../../../stage/light/daylight';
import { noteOnStage } from '../../../stage/frame/notes';
import type { TierSettings } from '../../../stage/tiers';
import { live } from '../live';
import { boxes, slab } from '../model/layout';
import type { MachineState } from '../store';
import { createAir } from './air';
import { createChunks } from './chunks';
import { createIntruder } from './intruder';
import { createLight } from './light';
import type { MachineModel } from './loadMachine';
import { createFocus } from './materials';
import type { Moment, Piece } from './piece';
import { createStill } from './still';
import { createWorks } from './works';

export interface MachineScene {
  readonly object: Group;
  /** Moves everything to what `live` says. */
  step(delta: number, state: MachineState): void;
  resize(width: number, height: number): void;
  dispose(): void;
}

/** s for the rest to step back. */
const dimSeconds = 0.8;
/** How far the rest of the line steps back from the open stage. */
const dimmed = 0.8;

export const createMachineScene = (model: MachineModel, settings: TierSettings): MachineScene => {
  const shared = createUniforms();
  const focus = createFocus();
  const light = createLight(settings);
  const table = createTable({ slab });
  const hour = daylightAt(13, createDaylight());
  [hour.sunFrom[0], hour.sunFrom[1], hour.sunFrom[2]] = [-9, 16, 13];
  table.light(hour);
  const pieces: Piece[] = [
    createBackdrop(table.object, 900, -70),
    createStill(model, shared, focus, settings.shadowMap === 0),
    createWorks(model, shared, focus),
    createChunks(model, shared, focus, settings.extras ? 520 : 300),
    createAir(model, shared, focus),
    createIntruder(model, shared, focus),
  ];
  const object = new Group();
  object.add(light.object, table.object, ...pieces.map((piece) => piece.object));
  const moment: Moment = { state: { stage: null, source: 'all', hour: null, playing: true, wrong: null }, delta: 0 };
  return {
    object,
    step(delta, state) {
      moment.state = state;
      moment.delta = delta;
      noteOnStage('pace', live.pace);
      shared.uTime.value = live.air;
      const goal = state.stage ? dimmed : 0;
      if (state.stage) focus.uFocusBox.value.fromArray(boxes[state.stage]);
      const { uDim } = focus;
      uDim.value += Math.max(-delta / dimSeconds, Math.min(delta / dimSeconds, goal - uDim.value));
      light.warmth.intensity = 11.5 + 1.6 * Math.sin(live.air * 2.1) + 0.8 * Math.sin(live.air * 5.3);
      for (const piece of pieces) piece.update?.(moment);
    },
    resize: table.resize,
    dispose() {
      for (const piece of pieces) piece.dispose();
      table.dispose();
      light.dispose();
    },
  };
};
