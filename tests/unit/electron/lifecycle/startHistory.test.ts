import { describe, expect, it } from 'vitest';
import { addRelaunch, judgeStart, markGood, noHistory, type StartHistory } from '../../../../electron/main/lifecycle/startHistory';

const begin = 1_800_000_000_000;
/** History after so many starts that all died, `gapMs` apart. */
const afterBad = (count: number, gapMs = 5000): StartHistory =>
  Array.from({ length: count }).reduce<StartHistory>((history, _, index) => judgeStart(history, begin + index * gapMs).history, noHistory);

describe('judgeStart', () => {
  it('thinks nothing of a first start', () => {
    expect(judgeStart(noHistory, begin)).toMatchObject({ safe: false, waitMs: 0, relaunchesLeft: 3 });
  });
  it('goes without 3D after three starts that died, and slower with each further one, up to a minute', () => {
    const verdicts = [2, 3, 4, 5, 6, 12].map((count) => judgeStart(afterBad(count), begin + count * 5000));
    expect(verdicts.map(({ safe }) => safe)).toEqual([false, true, true, true, true, true]);
    expect(verdicts.map(({ waitMs }) => waitMs)).toEqual([0, 0, 2000, 4000, 8000, 60_000]);
  });
  it('forgets bad starts after a good one, and after half an hour', () => {
    expect(judgeStart(markGood(afterBad(5)), begin + 60_000).safe).toBe(false);
    expect(judgeStart(afterBad(5), begin + 3_600_000).safe).toBe(false);
  });
  it('forgets starts that lie in the future: the clock was set back', () => {
    expect(judgeStart(afterBad(5), begin - 86_400_000)).toMatchObject({ safe: false, waitMs: 0 });
  });
  it('counts relaunches: three in half an hour, without 3D from the second', () => {
    const twice = addRelaunch(addRelaunch(markGood(afterBad(1)), begin), begin + 1000);
    expect(judgeStart(twice, begin + 2000)).toMatchObject({ safe: true, relaunchesLeft: 1 });
    expect(judgeStart(twice, begin + 3_600_000)).toMatchObject({ safe: false, relaunchesLeft: 3 });
  });
  it('stays small', () => {
    expect(afterBad(1000, 10).starts.length).toBeLessThanOrEqual(21);
  });
});
