import * as v from 'valibot';
import type { ExhibitModule } from '../../exhibit-kit/exhibit';
import { Panel } from './Panel';
import { parameters, viewIds, type Parameters } from './parameters';
import { openView, resetDashboard, savedDashboard, showSpan, useDashboard, type DashboardState } from './store';

/** 今日虹梅: the tonnage feed as something to touch. Nothing is won here, so there is no result. */
export const exhibit: ExhibitModule<Parameters, DashboardState> = {
  Panel,
  parameters,
  options: ['view', 'span'],
  steps: viewIds.map((id) => ({ id, titleKey: `hongmei-today:steps.${id}` })),
  start({ view, span }) {
    resetDashboard();
    showSpan(span);
    openView(view);
  },
  save: () => useDashboard.getState(),
  restore(state) {
    const saved = v.safeParse(savedDashboard, state);
    if (saved.success) useDashboard.setState(saved.output, true);
  },
  reset: resetDashboard,
  outcome: () => ({ level: null, right: 0, asked: 0, missed: [] }),
};
