import type { Needs } from './needs';

export interface SystemCalls {
  /** what every visit begins with, 0 to 1 */
  setVolume(volume: number): void;
  /** 0.3 to 1 */
  setBrightness(brightness: number): void;
  restart(): void;
  /** ends the kiosk and shows the system's desktop */
  leaveKiosk(): void;
}

export const systemNeeds = {
  setVolume: 'guide',
  setBrightness: 'staff',
  restart: 'staff',
  leaveKiosk: 'fresh',
} as const satisfies Record<keyof SystemCalls, Needs>;
