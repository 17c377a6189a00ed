import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beatLimit } from '../../../../electron/main/lifecycle/ladder';
import { openHall } from './hall';

const minute = 60_000;

describe('the recovery ladder', () => {
  it('leaves a healthy page alone', () => {
    const hall = openHall();
    hall.run(10 * minute);
    expect(hall.did()).toEqual([]);
  });

  it.each(['crashed', 'killed', 'oom', 'abnormal-exit', 'launch-failed', 'integrity-failure', 'memory-eviction'])(
    'loads the page at once when the renderer is gone: %s',
    (reason) => {
      const hall = openHall();
      hall.run(5000);
      hall.tell({ type: 'rendererGone', reason });
      expect(hall.did()).toEqual(['load']);
      hall.run(minute);
      expect(hall.did()).toEqual(['load']);
    },
  );
  it('brings a window back that shows another page', () => {
    const hall = openHall();
    hall.run(5000);
    hall.tell({ type: 'strayed', url: 'about:blank' });
    expect(hall.did()).toEqual(['load']);
  });
  it('takes a clean exit for what it is', () => {
    const hall = openHall();
    hall.run(5000);
    hall.tell({ type: 'rendererGone', reason: 'clean-exit' });
    expect(hall.did()).toEqual([]);
  });

  it('kills and loads a page without heartbeat within 6 s', () => {
    const hall = openHall();
    hall.run(5000);
    hall.page.beats = false;
    hall.run(6000);
    expect(hall.did()).toEqual(['invalidate', 'kill+load']);
  });
  it('repaints a page that beats but draws nothing, then kills and loads it, within 7 s', () => {
    const hall = openHall();
    hall.run(5000);
    hall.page.draws = false;
    hall.run(4000);
    expect(hall.did()).toEqual(['invalidate']);
    hall.run(3000);
    expect(hall.did()).toEqual(['invalidate', 'kill+load']);
  });
  it('does not take a slow machine for a dead one', () => {
    expect(beatLimit(null)).toBe(5000);
    expect(beatLimit(100)).toBe(5000);
    expect(beatLimit(2000)).toBe(12_000);
    const hall = openHall({ medianFrameMs: 2000 });
    hall.run(5000);
    hall.page.draws = false;
    hall.run(11_000);
    expect(hall.did()).toEqual(['invalidate']);
  });
  it('does not judge a window nobody can see', () => {
    const hall = openHall();
    hall.run(5000);
    hall.watched = false;
    hall.page.draws = false;
    hall.run(minute);
    expect(hall.did()).toEqual([]);
    hall.watched = true;
    hall.page.draws = true;
    hall.run(minute);
    expect(hall.did()).toEqual([]);
  });
  it('kills a page that does not answer only when its heart does not beat either', () => {
    const hall = openHall();
    hall.run(5000);
    hall.tell({ type: 'unresponsive' });
    expect(hall.did()).toEqual([]);
    hall.page.beats = false;
    hall.run(3600);
    hall.tell({ type: 'unresponsive' });
    expect(hall.did()).toEqual(['invalidate', 'kill+load']);
  });

  it('shows the fallback and forgets the visitor when the page does not come back, then starts anew', () => {
    const hall = openHall({ works: false });
    const fail = () => hall.tell({ type: 'loadFailed', why: 'x' });
    fail();
    expect(hall.did()).toEqual(['load']);
    fail();
    expect(hall.did().slice(1)).toEqual(['note', 'forgetResume', 'showFallback']);
    hall.run(1500);
    expect(hall.did().slice(4)).toEqual(['load']);
    fail();
    expect(hall.did().slice(5)).toEqual(['showFallback', 'relaunch']);
  });
  it('gives up the step of a visitor at which the page dies four times in a minute', () => {
    const hall = openHall();
    for (let death = 0; death < 4; death += 1) {
      hall.run(2000);
      hall.tell({ type: 'rendererGone', reason: 'crashed' });
    }
    expect(hall.did()).toEqual(['load', 'load', 'load', 'forgetResume', 'load']);
  });
  it('keeps the visitor over one death right after loading', () => {
    const hall = openHall();
    hall.run(500);
    hall.tell({ type: 'rendererGone', reason: 'killed' });
    hall.run(minute);
    expect(hall.did()).toEqual(['load']);
  });
  it('backs off, capped, and without 3D once no relaunch is left', () => {
    const hall = openHall({ works: false, relaunchesLeft: 0 });
    const loads: number[] = [];
    for (let second = 0; second < 3600; second += 1) {
      const before = hall.did().length;
      hall.run(1000);
      if (hall.did().slice(before).includes('load')) {
        loads.push(second);
        hall.tell({ type: 'rendererGone', reason: 'crashed' });
      }
    }
    const gaps = loads.slice(1).map((second, index) => second - (loads[index] ?? 0));
    expect(hall.did()).not.toContain('relaunch');
    expect(hall.state().safe?.cause).toBe('crashes');
    expect(gaps.slice(0, 5)).toEqual([...gaps.slice(0, 5)].sort((a, b) => a - b));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(302);
    expect(loads.length).toBeLessThan(25);
    expect(loads.length).toBeGreaterThan(10);
  });
  it('recovers by itself from long back-off when the page works again', () => {
    const hall = openHall({ works: false, relaunchesLeft: 0 });
    hall.run(10 * minute);
    hall.page.works = true;
    hall.run(10 * minute);
    const before = hall.did().length;
    hall.run(5 * minute);
    expect(hall.did().slice(before)).toEqual([]);
    expect(hall.state().phase).toBe('alive');
  });
  it('relaunches when a page that works keeps dying, but not for one death an hour', () => {
    const often = openHall();
    for (let death = 0; death < 7; death += 1) {
      often.run(10_000);
      often.tell({ type: 'rendererGone', reason: 'oom' });
    }
    expect(often.did().filter((action) => ['load', 'relaunch'].includes(action))).toEqual([...Array<string>(6).fill('load'), 'relaunch']);
    const rarely = openHall();
    for (let death = 0; death < 20; death += 1) {
      rarely.run(60 * minute);
      rarely.tell({ type: 'rendererGone', reason: 'oom' });
    }
    expect(rarely.did()).toEqual(Array<string>(20).fill('load'));
  });

  it('has a hung start killed: 25 s after the load event, 40 s after its beginning', () => {
    const loaded = openHall({ works: false });
    loaded.tell({ type: 'loaded' });
    loaded.run(26_000);
    expect(loaded.did()).toEqual(['kill+load']);
    const never = openHall({ works: false });
    never.run(39_000);
    expect(never.did()).toEqual([]);
    never.run(2000);
    expect(never.did()).toEqual(['kill+load']);
  });
});

describe('graphics', () => {
  const killGpu = (hall: ReturnType<typeof openHall>, times: number) => {
    for (let death = 0; death < times; death += 1) {
      hall.tell({ type: 'gpuGone', reason: 'killed' });
      hall.run(5000);
    }
  };
  it('repaints after one death and stays in 3D', () => {
    const hall = openHall();
    hall.run(5000);
    killGpu(hall, 2);
    expect(hall.did().filter((action) => action !== 'note')).toEqual(['invalidate', 'invalidate']);
    expect(hall.state().safe).toBeNull();
  });
  it('goes on in 2D at once after three in a minute, and tries 3D again within 150 s', () => {
    const hall = openHall();
    hall.run(5000);
    killGpu(hall, 3);
    expect(hall.state().safe?.cause).toBe('gpu');
    expect(hall.did().filter((action) => action === 'load')).toHaveLength(1);
    hall.run(90_000);
    expect(hall.state().safe).not.toBeNull();
    hall.run(30_000);
    expect(hall.state().safe).toBeNull();
    expect(hall.did().filter((action) => action === 'load')).toHaveLength(2);
  });
  it('waits for the visitor to go, but not beyond 150 s', () => {
    const hall = openHall();
    hall.visiting = true;
    hall.run(5000);
    killGpu(hall, 3);
    hall.run(120_000);
    expect(hall.state().safe).not.toBeNull();
    hall.run(25_000);
    expect(hall.state().safe).toBeNull();
  });
  it('counts from the last death', () => {
    const hall = openHall();
    hall.run(5000);
    killGpu(hall, 3);
    hall.run(100_000);
    killGpu(hall, 1);
    hall.run(100_000);
    expect(hall.state().safe).not.toBeNull();
    hall.run(30_000);
    expect(hall.state().safe).toBeNull();
  });
  it('does not step down for deaths far apart', () => {
    const hall = openHall();
    for (let death = 0; death < 10; death += 1) {
      killGpu(hall, 1);
      hall.run(minute);
    }
    expect(hall.state().safe).toBeNull();
  });
  it('steps down for contexts the page loses, once each, also across reloads', () => {
    const hall = openHall();
    for (let loss = 1; loss <= 3; loss += 1) {
      hall.page.contextsLost = loss;
      hall.run(5000);
    }
    expect(hall.state().safe?.cause).toBe('gpu');
    hall.run(10_000);
    expect(hall.did().filter((action) => action === 'load')).toHaveLength(1);
  });
  it('never leaves a safe mode that was asked for', () => {
    const hall = openHall({ safe: 'flag' });
    hall.run(60 * minute);
    expect(hall.state().safe?.cause).toBe('flag');
  });
  it('leaves one that crashes led to after ten good minutes', () => {
    const hall = openHall({ safe: 'crashes' });
    hall.run(9 * minute);
    expect(hall.state().safe).not.toBeNull();
    hall.run(2 * minute);
    expect(hall.state().safe).toBeNull();
  });
});

describe('whatever happens', () => {
  const event = fc.oneof(
    fc.constantFrom('crashed', 'killed', 'oom', 'clean-exit').map((reason) => ({ type: 'rendererGone' as const, reason })),
    fc.constant({ type: 'gpuGone' as const, reason: 'killed' }),
    fc.constant({ type: 'unresponsive' as const }),
    fc.constant({ type: 'loadFailed' as const, why: 'x' }),
    fc.integer({ min: 100, max: 30_000 }).map((ms) => ({ type: 'wait' as const, ms })),
    fc.constantFrom('beats' as const, 'draws' as const, 'works' as const).map((part) => ({ type: 'toggle' as const, part })),
  );
  it('a page that works again is on screen within six minutes, and relaunches stay within their number', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const hall = openHall({ relaunchesLeft: 3, survivesRelaunch: true });
        for (const happening of events) {
          if (happening.type === 'wait') hall.run(happening.ms);
          else if (happening.type === 'toggle') hall.page[happening.part] = !hall.page[happening.part];
          else hall.tell(happening);
        }
        Object.assign(hall.page, { beats: true, draws: true, works: true });
        hall.run(6 * minute);
        expect(hall.did().filter((action) => action === 'relaunch').length).toBeLessThanOrEqual(3);
        expect(hall.state().phase).toBe('alive');
      }),
      { numRuns: 60 },
    );
  });
});
