import type { PlayRecord } from '../../electron/shared/contract';

/** A round as any other, for whoever fills the statistics. */
export const samplePlay: PlayRecord = {
  exhibit: 'quiz',
  language: 'zh-CN',
  outcome: 'finished',
  durationMs: 60_000,
  level: null,
  right: 3,
  asked: 4,
  missed: ['battery', 'bone'],
  answered: ['battery', 'bone', 'paper', 'tea'],
  leftAt: null,
};
