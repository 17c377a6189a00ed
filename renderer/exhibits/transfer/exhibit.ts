import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { Panel } from './Panel';
import { Result } from './Result';
import { savedTransfer } from './saved';
import { resetTransfer, useTransfer, type TransferState } from './store';

const parameters = v.object({});

/** 学会了吗: eight fresh things without a word on right or wrong, compared with the first eight of the visit. */
export const exhibit: ExhibitModule<unknown, Omit<TransferState, 'seed'>> = {
  Panel,
  Result,
  parameters,
  steps: [
    { id: 'intro', titleKey: 'transfer:steps.intro' },
    { id: 'play', titleKey: 'transfer:steps.play' },
  ],
  start(_, { seed }) {
    resetTransfer();
    useTransfer.setState({ seed });
  },
  save() {
    const { phase, first, asked, answers } = useTransfer.getState();
    return { phase, first, asked, answers };
  },
  restore(state) {
    const saved = v.safeParse(savedTransfer, state);
    if (saved.success) useTransfer.setState(saved.output);
  },
  reset: resetTransfer,
  step: () => useTransfer.getState().phase,
  outcome() {
    const { answers } = useTransfer.getState();
    const missed = answers.filter(({ right }) => !right).map(({ id }) => id);
    return { level: null, right: answers.length - missed.length, asked: answers.length, missed };
  },
};
