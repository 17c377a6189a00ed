import type { GuidedState } from '../../../../electron/shared/guided';

export const groupState: GuidedState = {
  script: 'lower-primary',
  language: 'zh-CN',
  teams: 3,
  className: 'guyu',
  pupils: 28,
  at: 4,
  stepMs: 30_000,
  usedMs: 420_000,
  totalMs: 1_200_000,
  plan: { hello: 60, sorting: 240 },
  points: { sorting: { plum: 7, ginkgo: 10, magnolia: 4 } },
  answers: { wipe: { plum: 'residual' } },
  votes: { eat: { all: 20, some: 8 } },
  councils: {
    council: {
      phase: 'vote',
      heard: 5,
      way: 'ballot',
      first: null,
      second: null,
      isOpen: true,
    },
  },
  turns: { heap: ['plum'] },
  seen: ['hello'],
};
