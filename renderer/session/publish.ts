import type { PublicSettings } from '../../electron/shared/settings';
import { useSession, type SessionState } from './store';

/** Whether somebody is in the middle of something that a new programme would take away. */
const isBusy = ({ screen }: Pick<SessionState, 'screen'>): boolean => screen === 'exhibit' || screen === 'result';

let waiting: PublicSettings | null = null;

const take = (settings: PublicSettings): void => {
  waiting = null;
  useSession.setState((s) => {
    const choices = { ...s.defaults.choices, largeText: settings.largeText, volume: settings.volume };
    // a language the command line asked for holds until staff choose another
    const language = settings.language === s.settings?.language ? s.defaults.language : settings.language;
    return { settings, defaults: { language, choices } };
  });
};

/** Settings staff have just changed. What home shows and how exhibits are played waits for the next home or attract; light at once. */
export const publish = (settings: PublicSettings): void => {
  const now = useSession.getState();
  if (!isBusy(now)) return take(settings);
  waiting = settings;
  if (now.settings) useSession.setState({ settings: { ...now.settings, volume: settings.volume, brightness: settings.brightness } });
};

/** Takes what waits as soon as the visitor is at home, or gone. */
export const watchPublications = (): (() => void) =>
  useSession.subscribe((now, before) => {
    if (waiting && now.screen !== before.screen && !isBusy(now)) take(waiting);
  });
