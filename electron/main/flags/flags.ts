import type { Language, Tier } from '../../shared/settings';

export interface Size {
  width: number;
  height: number;
}

/** What the command line asks for; null or false where it says nothing. README lists every flag. */
export interface Flags {
  windowed: boolean;
  kiosk: boolean;
  /** the first-run wizard, where no PIN was ever set */
  setup: boolean;
  /** removes the PINs and ends */
  resetPin: boolean;
  safeMode: boolean;
  reducedMotion: boolean;
  userDataDir: string | null;
  language: Language | null;
  seed: number | null;
  /** ms since the epoch at which the app's clock starts */
  clockMs: number | null;
  /** app seconds per second */
  clockRate: number | null;
  feedUrl: string | null;
  /** file holding a JSONata expression */
  feedMapping: string | null;
  idleSeconds: number | null;
  tier: Tier | null;
  /** inner size of the window, in DIP */
  size: Size | null;
  open: { exhibit: string; step: string | null } | null;
  /** folder that stands for a USB stick */
  removableDir: string | null;
  secondScreen: Size | null;
  /** id of a script: guided mode is set up at the start */
  guided: string | null;
}

export const noFlags: Flags = {
  windowed: false,
  kiosk: false,
  setup: false,
  resetPin: false,
  safeMode: false,
  reducedMotion: false,
  userDataDir: null,
  language: null,
  seed: null,
  clockMs: null,
  clockRate: null,
  feedUrl: null,
  feedMapping: null,
  idleSeconds: null,
  tier: null,
  size: null,
  open: null,
  removableDir: null,
  secondScreen: null,
  guided: null,
};
