import { beforeEach, describe, expect, it } from 'vitest';
import * as session from '../../../../renderer/session/store';

const { useSession } = session;
const state = useSession.getState;
const where = () => [state().screen, state().overlay, state().exhibit];
beforeEach(() => useSession.setState(useSession.getInitialState(), true));

describe('a visit', () => {
  it('goes attract → language → home → exhibit → result → again → home', () => {
    session.beginVisit(500);
    expect([...where(), state().visitSince]).toEqual(['language', 'none', null, 500]);
    session.setLanguage('en');
    session.goHome();
    session.openExhibit('sorting-line');
    expect(where()).toEqual(['exhibit', 'none', 'sorting-line']);
    const { round } = state();
    session.showResult();
    expect(where()).toEqual(['result', 'none', 'sorting-line']);
    session.playAgain();
    expect([state().screen, state().round]).toEqual(['exhibit', round + 1]);
    session.goHome();
    session.openExhibit('hongmei-today');
    session.openExhibit('sorting-line');
    expect([state().visited, state().language]).toEqual([['sorting-line', 'hongmei-today'], 'en']);
  });

  it('begins once: a second touch does not start it anew', () => {
    session.beginVisit(500);
    session.goHome();
    session.beginVisit(900);
    expect([state().visitSince, state().screen]).toEqual([500, 'home']);
  });

  it('shows no result to somebody who has left, and plays no round where none was', () => {
    session.showResult();
    session.playAgain();
    expect(state().screen).toBe('attract');
  });

  it('can go home from anywhere, whatever lies above', () => {
    session.openExhibit('sorting-line');
    session.setOverlay('access');
    session.goHome();
    expect(where()).toEqual(['home', 'none', null]);
    session.openExhibit('sorting-line');
    session.setOverlay('idle-warning');
    session.apologise();
    expect([state().screen, state().overlay]).toEqual(['apology', 'none']);
  });
});

describe('a reset', () => {
  it('forgets the visitor: all but settings, tier and what the house has chosen', () => {
    const defaults = { language: 'en' as const, choices: { ...state().choices, volume: 0.3 } };
    useSession.setState({ defaults, tier: 'high', reducedMotion: true });
    session.beginVisit(1);
    session.setLanguage('zh-CN');
    session.setChoices({ reach: true, largeText: true, highContrast: true, spoken: true, noTimer: true, volume: 1 });
    session.openExhibit('sorting-line');
    session.setOverlay('idle-warning');
    const { round } = state();
    session.resetVisit();
    expect(state()).toEqual({
      ...useSession.getInitialState(),
      defaults,
      ...defaults,
      tier: 'high',
      reducedMotion: true,
      round: round + 1,
    });
  });

  it('leaves the defaults alone when a visitor changes their own', () => {
    const before = JSON.stringify(state().defaults);
    session.setChoices({ volume: 0 });
    expect([JSON.stringify(state().defaults), state().choices]).toEqual([before, { ...state().defaults.choices, volume: 0 }]);
  });
});
