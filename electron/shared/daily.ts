import type { Tier } from './settings';

/** What the opening self-test looks at, in the order it is told. */
export const checkIds = ['screen', 'touch', 'sound', 'scene', 'feed', 'disk', 'clock', 'content'] as const;
export type CheckId = (typeof checkIds)[number];

/** What only the page can know. */
export interface PageFacts {
  /** CSS px */
  width: number;
  height: number;
  /** fingers the screen takes at once; 0: no touch */
  touchPoints: number;
  /** none: no loudspeaker; unknown: the system does not say */
  sound: 'plays' | 'none' | 'unknown';
  /** what a visit begins with, 0 to 1 */
  volume: number;
  tier: Tier;
  /** 3D is wanted but was given up since the start, or how often it was lost */
  contextsLost: number;
}

/** One line of the sheet. `why`: a word of the page's, with its values. */
export interface DailyCheck {
  id: CheckId;
  /** good: nothing to do; note: works, worth knowing; mend: somebody has to do something */
  state: 'good' | 'note' | 'mend';
  why: string;
  values: Record<string, string | number>;
}

export interface DailySheet {
  /** ms since the epoch, the app's time */
  atMs: number;
  by: 'opening' | 'staff';
  checks: DailyCheck[];
}

/** kept until somebody removes one: a full list takes no more */
export const mostNotes = 50;

/** Something staff want to remember about this machine. */
export interface DailyNote {
  id: string;
  /** ms since the epoch */
  atMs: number;
  text: string;
}

/** What only the main process can know. */
export interface MachineFacts {
  nowMs: number;
  /** the latest moment this machine is known to have seen */
  seenMs: number;
  /** free space where data is kept, null: the system does not say */
  freeMegabytes: number | null;
  feed: 'sample' | 'live' | 'stale' | 'missing';
  /** statistics reach the disk */
  keepsStatistics: boolean;
  keepsSettings: boolean;
  /** the content pack in use is the one that was imported last */
  contentIsWell: boolean;
  items: number;
}

const lowMegabytes = 2000;
const fullMegabytes = 300;
/** before anything of this software was made, a clock is not set */
const firstMs = Date.parse('2026-11-01T00:00:00+08:00');
const backMs = 3_600_000;

type Found = Omit<DailyCheck, 'id'>;
const good = (why: string, values: Found['values'] = {}): Found => ({ state: 'good', why, values });
const note = (why: string, values: Found['values'] = {}): Found => ({ state: 'note', why, values });
const mend = (why: string, values: Found['values'] = {}): Found => ({ state: 'mend', why, values });

const disk = ({ freeMegabytes, keepsStatistics, keepsSettings }: MachineFacts): Found => {
  const values = { free: Math.floor((freeMegabytes ?? 0) / 100) / 10 };
  if (!keepsSettings || !keepsStatistics) return mend('notKept');
  if (freeMegabytes === null) return note('unknown');
  if (freeMegabytes < fullMegabytes) return mend('full', values);
  return freeMegabytes < lowMegabytes ? note('low', values) : good('free', values);
};

const clock = ({ nowMs, seenMs }: MachineFacts): Found => {
  if (nowMs < firstMs) return mend('notSet');
  return nowMs < seenMs - backMs ? mend('back') : good('set');
};

const feeds: Record<MachineFacts['feed'], Found> = {
  sample: note('sample'),
  live: good('live'),
  stale: mend('stale'),
  missing: mend('missing'),
};

const sound = ({ sound: found, volume }: PageFacts): Found => {
  if (found === 'none') return mend('none');
  if (volume === 0) return note('muted');
  return found === 'unknown' ? note('unknown') : good('plays', { volume: Math.round(volume * 100) });
};

const scene = ({ tier, contextsLost }: PageFacts): Found => {
  if (contextsLost > 0) return mend('lost', { count: contextsLost });
  return tier === '2d' ? note('drawn') : good('runs');
};

/** The sheet's lines from what is known: good, worth knowing, or what to do. */
export const judge = (page: PageFacts, machine: MachineFacts): DailyCheck[] => {
  const found: Record<CheckId, Found> = {
    screen: page.width >= 900 && page.height >= 500 ? good('shows', { width: page.width, height: page.height }) : mend('small'),
    touch: page.touchPoints > 0 ? good('takes', { count: page.touchPoints }) : mend('none'),
    sound: sound(page),
    scene: scene(page),
    feed: feeds[machine.feed],
    disk: disk(machine),
    clock: clock(machine),
    content: machine.contentIsWell ? good('whole', { count: machine.items }) : mend('replaced'),
  };
  return checkIds.map((id) => ({ id, ...found[id] }));
};
