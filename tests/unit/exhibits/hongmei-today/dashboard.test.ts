import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { dockFor } from '../../../../renderer/exhibits/hongmei-today/dock';
import { parameters } from '../../../../renderer/exhibits/hongmei-today/parameters';
import {
  openView,
  readDay,
  readHour,
  resetDashboard,
  savedDashboard,
  showSpan,
  useDashboard,
} from '../../../../renderer/exhibits/hongmei-today/store';

describe('what is open', () => {
  beforeEach(resetDashboard);

  it('has defaults for every parameter', () => expect(v.parse(parameters, {})).toEqual({ view: 'today', span: 30 }));

  it('forgets what was read when another view opens, and the day when the span changes', () => {
    readHour(9);
    readDay('2026-11-20');
    openView('days');
    expect(useDashboard.getState()).toMatchObject({ view: 'days', hour: null, day: null });
    readDay('2026-11-20');
    showSpan(7);
    expect(useDashboard.getState()).toMatchObject({ span: 7, day: null });
  });

  it('can be saved through a file and is refused where it does not fit', () => {
    openView('points');
    const file: unknown = JSON.parse(JSON.stringify(useDashboard.getState()));
    expect(v.parse(savedDashboard, file)).toEqual(useDashboard.getState());
    expect(v.is(savedDashboard, { ...useDashboard.getState(), view: 'elsewhere' })).toBe(false);
    expect(v.is(savedDashboard, null)).toBe(false);
  });

  it('returns to its beginning', () => {
    const before = useDashboard.getState();
    openView('becomes');
    resetDashboard();
    expect(useDashboard.getState()).toEqual(before);
  });
});

describe('low controls', () => {
  it.each([
    [30, false, 'full'],
    [20, false, 'compact'],
    [8.4, false, 'line'],
    [50, true, 'full'],
    [17.2, true, 'compact'],
  ] as const)('%d rem of room, portrait %s: %s', (room, isPortrait, dock) => expect(dockFor(room, isPortrait)).toBe(dock));
});
