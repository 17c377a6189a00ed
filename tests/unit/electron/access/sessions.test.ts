import { describe, expect, it } from 'vitest';
import { openSessions } from '../../../../electron/main/access/sessions';

const open = () => {
  let nowMs = 0;
  const ended: string[] = [];
  const sessions = openSessions({ idleMs: 60_000, now: () => nowMs, onEnd: ({ role }, why) => void ended.push(`${role} ${why}`) });
  return { sessions, ended, pass: (ms: number) => void (nowMs += ms) };
};

describe('sessions', () => {
  it('belong to the page load that opened them', () => {
    const { sessions } = open();
    const { token } = sessions.start('staff', 'page 1');
    expect(sessions.of('page 1')).toMatchObject({ role: 'staff', token });
    expect(sessions.of('page 2')).toBeNull();
    expect(token).toMatch(/^[0-9a-f]{32}$/);
  });

  it('end 60 s after the last touch, not earlier, and a late touch wakes nothing', () => {
    const { sessions, ended, pass } = open();
    sessions.start('staff', 'page');
    pass(59_000);
    sessions.touch();
    pass(59_999);
    expect(sessions.of('page')).not.toBeNull();
    expect(sessions.leftMs()).toBe(1);
    pass(1);
    sessions.touch();
    expect(sessions.of('page')).toBeNull();
    expect(ended).toEqual(['staff idle']);
  });

  it('a PIN typed again is good for one call within a minute, and for no other session', () => {
    const { sessions, pass } = open();
    sessions.start('staff', 'page');
    expect(sessions.takeProof(), 'the PIN of the way in is not one typed again').toBe(false);
    sessions.prove();
    expect([sessions.takeProof(), sessions.takeProof()]).toEqual([true, false]);
    sessions.prove();
    pass(59_000);
    sessions.touch();
    pass(1000);
    expect(sessions.takeProof(), 'too late').toBe(false);
    sessions.prove();
    sessions.leave();
    sessions.start('staff', 'page');
    expect(sessions.takeProof(), 'of the session before').toBe(false);
  });

  it('are not ended by silence while a call runs, and leave time to see what came of a long one', () => {
    const { sessions, pass, ended } = open();
    sessions.start('staff', 'page');
    const done = sessions.begin();
    pass(90_000);
    expect(sessions.of('page')).not.toBeNull();
    done();
    pass(19_000);
    expect(sessions.of('page')).not.toBeNull();
    pass(1000);
    expect(sessions.of('page')).toBeNull();
    // a short call is no touch
    sessions.start('staff', 'page');
    pass(59_000);
    sessions.begin()();
    pass(1000);
    expect(sessions.of('page')).toBeNull();
    expect(ended).toEqual(['staff idle', 'staff idle']);
  });

  it('end by leaving and with their page; the next one replaces the last', () => {
    const { sessions, ended } = open();
    sessions.start('guide', 'page');
    sessions.start('staff', 'page');
    sessions.leave();
    sessions.leave();
    sessions.start('guide', 'page');
    sessions.dropPage();
    expect(sessions.of('page')).toBeNull();
    expect(ended).toEqual(['guide replaced', 'staff left', 'guide page']);
  });
});
