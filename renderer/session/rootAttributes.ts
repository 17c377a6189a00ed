import type { FeedStore } from './feed';
import { useSession } from './store';

/** What the outside may rely on (README): the state of the app as attributes of the root element. */
export function mirrorState(root: HTMLElement, feed: FeedStore): void {
  const write = (): void => {
    const s = useSession.getState();
    Object.assign(root.dataset, {
      screen: s.room ?? s.screen,
      overlay: s.overlay,
      mode: s.screen === 'guide' ? 'guided' : 'visit',
      exhibit: s.exhibit ?? '',
      feed: feed.getState().state.kind,
      lang: s.language,
      tier: s.tier,
      text: s.choices.largeText ? 'large' : 'normal',
      contrast: s.choices.highContrast ? 'high' : 'normal',
      reach: s.choices.reach ? 'on' : 'off',
      motion: s.reducedMotion ? 'reduced' : 'full',
    });
    root.lang = s.language;
    root.style.setProperty('--band', String(s.settings?.reachBand ?? 0.58));
  };
  write();
  useSession.subscribe(write);
  feed.subscribe(write);
}
