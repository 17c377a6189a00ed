import type { LadderAction, LadderState } from './ladderTypes';

export interface Step {
  state: LadderState;
  actions: LadderAction[];
}

export const quiet = (state: LadderState): Step => ({ state, actions: [] });
/** The moments of the last `windowMs`. */
export const within = (moments: number[], at: number, windowMs: number): number[] => moments.filter((moment) => at - moment < windowMs);

export const note = (state: LadderState, level: 'info' | 'warn' | 'error', message: string): Step => ({
  state,
  actions: [{ do: 'note', level, message }],
});

/** One step after another, as one. (An export named `then` would make the module a thenable.) */
export const andThen = (first: Step, second: (state: LadderState) => Step): Step => {
  const { state, actions } = second(first.state);
  return { state, actions: [...first.actions, ...actions] };
};
