import type { ContentPack } from '../../electron/shared/content';
import type { StartInfo } from '../../electron/shared/contract';
import type { PublicSettings } from '../../electron/shared/settings';
import { watchEntry } from '../admin/entry/watchEntry';
import { takePicturesOf } from '../exhibit-kit/kit';
import { exhibits } from '../exhibits/index';
import guideEn from '../guide/locales/en.json';
import guideZh from '../guide/locales/zh-CN.json';
import { allCharacters, changeLanguage, startI18n } from '../i18n/i18n';
import { kiosk } from '../platform/kiosk';
import { setAppClock } from '../session/appClock';
import { openFeed, type FeedStore } from '../session/feed';
import { endVisit } from '../session/endVisit';
import { startHeartbeat } from '../session/heartbeat';
import { startIdleReset } from '../session/idleReset';
import { watchHours } from '../session/hours';
import { publish, watchPublications } from '../session/publish';
import { mirrorState } from '../session/rootAttributes';
import { watchOpening } from '../session/selfTest';
import { watchPanel } from '../session/staffRoom';
import { openGuide, useSession } from '../session/store';
import { watchTouches } from '../session/touches';
import { chooseTier } from './chooseTier';
import { useStageView } from './stageView';

export interface Services {
  readonly info: StartInfo;
  readonly content: ContentPack;
  readonly feed: FeedStore;
  reportError(error: unknown): void;
}

const reportError = (error: unknown): void => {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  void kiosk.writeLog({ level: 'error', message: message.slice(0, 4000) });
};

const fontWeights = [450, 600, 700, 800];

export async function loadFonts(content: ContentPack): Promise<void> {
  const text = allCharacters([JSON.stringify(content)]);
  await Promise.all(fontWeights.map((weight) => document.fonts.load(`${weight} 16px "Noto Sans SC Variable"`, text)));
}

/** An exhibit that this version does not have (an older file, another machine's) is not shown. */
const withKnown = (settings: PublicSettings): PublicSettings => {
  const isKnown = (id: string | null): boolean => exhibits.some((exhibit) => exhibit.id === id);
  return { ...settings, exhibits: settings.exhibits.filter(isKnown), pinned: isKnown(settings.pinned) ? settings.pinned : null };
};

function openSession(info: StartInfo): void {
  const settings = withKnown(info.settings);
  const reducedMotion = info.reducedMotion || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const language = info.language ?? settings.language;
  const choices = { ...useSession.getState().choices, largeText: settings.largeText, volume: settings.volume };
  const { tier, adapts } = chooseTier(info);
  useStageView.setState({ adapts });
  useSession.setState({ settings, language, choices, defaults: { language, choices }, reducedMotion, tier });
  kiosk.on('settingsChanged', (changed) => publish(withKnown(changed)));
  watchPublications();
  useSession.subscribe((now, before) => {
    if (now.language !== before.language) changeLanguage(now.language);
  });
  startIdleReset({ idleMs: (info.idleSeconds ?? settings.idleSeconds) * 1000, warningMs: settings.warningSeconds * 1000 }, () =>
    endVisit('idle'),
  );
}

/** Puts the visitor back where a crash or `--open` wants them; otherwise the attract loop. */
function openWhere(info: StartInfo): void {
  if (info.guided || info.guidedScript) return openGuide();
  const where = info.resume ?? info.open;
  if (!where || !exhibits.some((exhibit) => exhibit.id === where.exhibit)) return;
  const language = info.resume?.language ?? useSession.getState().language;
  useSession.setState({
    screen: 'exhibit',
    exhibit: where.exhibit,
    round: 1,
    visited: [where.exhibit],
    visitSince: performance.now(),
    language,
  });
}

/** Everything before the first paint: who we are, what we show, the words and their glyphs, the session. */
export async function start(): Promise<Services> {
  const [info, content, feed] = await Promise.all([kiosk.getStart(), kiosk.getContent(), openFeed()]);
  setAppClock(info.clock);
  addEventListener('error', (event) => reportError(event.error));
  addEventListener('unhandledrejection', (event) => reportError(event.reason));
  await startI18n(info.language ?? info.settings.language, [...exhibits, { id: 'guide', words: { 'zh-CN': guideZh, en: guideEn } }]);
  await loadFonts(content);
  takePicturesOf(content);
  openSession(info);
  openWhere(info);
  if (info.setup) useSession.setState({ room: 'setup' });
  const html = document.documentElement;
  html.dataset['cursor'] = info.packaged ? 'off' : 'on';
  watchHours();
  watchOpening();
  mirrorState(html, feed);
  watchEntry(window);
  watchTouches(document);
  watchPanel(document);
  startHeartbeat(html);
  return { info, content, feed, reportError };
}
