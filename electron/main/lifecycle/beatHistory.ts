import type { Heartbeat } from '../../shared/contract';
import type { FrameFigures } from '../../shared/staff/healthCalls';

const keptMs = 300_000;
const recentMs = 10_000;
/** a beat later than this says that the page was held up, not how fast it draws */
const longestBeatMs = 5000;

/** The last five minutes of heartbeats, and what they say about frames. `at`: monotonic ms. */
export const openBeatHistory = () => {
  let beats: { at: number; frames: number }[] = [];
  let last: Heartbeat | null = null;
  return {
    add: (beat: Heartbeat, at: number): void => {
      // fewer frames than before: another page
      if (last && beat.frames < last.frames) beats = [];
      last = beat;
      beats = [...beats.filter((each) => at - each.at <= keptMs), { at, frames: beat.frames }];
    },
    figures: (now: number): FrameFigures => {
      const steps = beats.slice(1).flatMap((beat, index) => {
        const before = beats[index];
        const ms = before ? beat.at - before.at : 0;
        const frames = before ? beat.frames - before.frames : 0;
        return frames > 0 && ms > 0 && ms <= longestBeatMs ? [{ at: beat.at, ms, frames }] : [];
      });
      const recent = steps.filter(({ at }) => now - at <= recentMs);
      const sum = (name: 'ms' | 'frames'): number => recent.reduce((total, step) => total + step[name], 0);
      return {
        tier: last?.tier ?? null,
        median: last?.medianFrameMs ?? null,
        recent: recent.length > 0 ? sum('ms') / sum('frames') : null,
        slowest: steps.length > 0 ? Math.max(...steps.map(({ ms, frames }) => ms / frames)) : null,
        contextsLost: last?.contextsLost ?? 0,
      };
    },
  };
};
