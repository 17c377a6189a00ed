import { alwaysOpen, whatIsOn, type NowOn } from '../../electron/shared/schedule';
import { appNow } from './appClock';
import { useSession } from './store';

const lookMs = 1000;

/** What the plan says now. */
export const nowOn = (): NowOn => whatIsOn(useSession.getState().settings?.plan ?? alwaysOpen, appNow());

/** Closes the attract loop outside the hours and opens it again: whoever is there when the hall closes plays on until they leave. */
const look = (): void => {
  const { screen } = useSession.getState();
  if (screen !== 'attract' && screen !== 'closed') return;
  const wanted = nowOn().isOpen ? 'attract' : 'closed';
  if (screen !== wanted) useSession.setState({ screen: wanted });
};

/** Looks at the hours every second, and at once when the plan or the screen changes. */
export const watchHours = (): void => {
  look();
  setInterval(look, lookMs);
  useSession.subscribe((now, before) => {
    if (now.screen !== before.screen || now.settings !== before.settings) look();
  });
};
