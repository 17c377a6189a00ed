import type { PublicSettings } from '../../electron/shared/settings';
import { takeSettings, useSession, type SessionState } from './store';

/** Whether somebody is in the middle of something that a new programme would take away. */
const isBusy = ({ screen }: Pick<SessionState, 'screen'>): boolean => screen === 'exhibit' || screen === 'result';

/** Settings staff have just changed. What home shows and how exhibits are played waits for the next home or attract; light at once. */
export const publish = (settings: PublicSettings): void => {
  const now = useSession.getState();
  if (!isBusy(now)) return takeSettings(settings);
  const light = now.settings && { ...now.settings, volume: settings.volume, brightness: settings.brightness };
  useSession.setState({ published: settings, settings: light });
};

/** Takes what waits as soon as the visitor is at home, or gone. */
export const watchPublications = (): (() => void) =>
  useSession.subscribe((now, before) => {
    if (now.published && now.screen !== before.screen && !isBusy(now)) takeSettings(now.published);
  });
