import { create } from 'zustand';
import type { Programme } from '../../electron/shared/staff/exhibitCalls';
import { useSession, type SessionState } from './store';

/** What staff are about to publish and look at first; null: nobody looks. Lives within a session at the panel. */
export const usePreview = create<{ programme: Programme | null }>(() => ({ programme: null }));

/** An exhibit that somebody plays, or a guide's room, is not taken away to be looked at in another way. */
export const canPreview = ({ screen }: Pick<SessionState, 'screen'>): boolean =>
  screen !== 'exhibit' && screen !== 'result' && screen !== 'guide';

export const openPreview = (programme: Programme): void => {
  if (canPreview(useSession.getState())) usePreview.setState({ programme });
};

export const closePreview = (): void => usePreview.setState({ programme: null });
