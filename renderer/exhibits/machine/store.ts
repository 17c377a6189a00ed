import * as v from 'valibot';
import { create } from 'zustand';
import type { StageId } from '../../exhibit-kit/process/processFacts';
import { stageIds } from './model/layout';
import { wrongItems, type WrongId } from './model/wrongItems';
import { live, resetLive } from './live';
import { sourceIds, type SourceId } from './parameters';

export interface MachineState {
  /** stage that is open, null = the whole line */
  stage: StageId | null;
  source: SourceId;
  /** hour of the day that is shown, quarters; null = the present moment */
  hour: number | null;
  /** line and day run */
  playing: boolean;
  /** what was thrown in that does not belong, and whether it has got where it makes trouble */
  wrong: { id: WrongId; stuck: boolean } | null;
}

const initial: MachineState = { stage: null, source: 'all', hour: null, playing: true, wrong: null };

/** What a crash leaves: it comes through a file. */
export const savedMachine = v.object({ stage: v.nullable(v.picklist(stageIds)), source: v.picklist(sourceIds) });

export const useMachine = create<MachineState>(() => initial);
const { setState: set, getState: get } = useMachine;

export const resetMachine = (): void => {
  resetLive();
  set(initial, true);
};

const inQuarters = (hour: number): number => Math.min(24, Math.max(0, Math.round(hour * 4) / 4));

export const openStage = (stage: StageId | null): void => {
  live.look.azimuth = live.look.elevation = 0;
  live.look.zoom = 1;
  set({ stage });
};
export const chooseSource = (source: SourceId): void => set({ source });
export const setPlaying = (playing: boolean): void => set({ playing });

/** Moves the day to `hour` (0 to 24), or back to the present moment. */
export const showHour = (hour: number | null): void => {
  live.hour = hour ?? 0;
  set({ hour: hour === null ? null : inQuarters(hour) });
};
export const beginDay = (): void => {
  showHour(0);
  set({ playing: true });
};

/** The day runs on; React hears of it by the quarter of an hour. At midnight the present moment comes back. */
export const passHours = (hours: number): void => {
  live.hour += hours;
  if (live.hour >= 24) return showHour(null);
  const quarter = inQuarters(live.hour);
  if (quarter !== get().hour) set({ hour: quarter });
};

export const throwIn = (id: WrongId): void => {
  live.itemSeconds = 0;
  live.stuckSeconds = 0;
  openStage(null);
  set({ wrong: { id, stuck: false }, playing: true });
};

/** It has got where it makes trouble: that stage opens. */
export const getStuck = (): void => {
  const { wrong } = get();
  if (!wrong || wrong.stuck) return;
  openStage(wrongItems[wrong.id].stage);
  set({ wrong: { ...wrong, stuck: true } });
};

export const takeOut = (): void => set({ wrong: null });
