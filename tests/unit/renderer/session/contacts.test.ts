import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createContacts, type Contacts } from '../../../../renderer/session/contacts';

const limit = 60_000;
let now = 0;
let contacts: Contacts;
beforeEach(() => {
  now = 0;
  contacts = createContacts(limit, () => now);
});

describe('a contact', () => {
  it('that rests for a minute is stuck, named once, and its moves are nobody’s', () => {
    contacts.down(1, 100, 100);
    now = limit - 1;
    expect(contacts.stuck()).toEqual([]);
    now = limit;
    expect([contacts.stuck(), contacts.stuck(), contacts.move(1, 500, 500)]).toEqual([[1], [], false]);
  });

  it('that trembles within 12 px is resting, one that moves on is not', () => {
    contacts.down(1, 100, 100);
    contacts.down(2, 300, 300);
    for (now = 1000; now < limit; now += 1000) {
      expect(contacts.move(1, 100 + (now % 3) * 4, 100)).toBe(true);
      contacts.move(2, 300 + now / 1000, 300);
    }
    now = limit;
    expect(contacts.stuck()).toEqual([1]);
    now = 2 * limit;
    expect(contacts.stuck()).toEqual([2]);
  });

  it('is anew after it was lifted, also by the same number', () => {
    contacts.down(1, 100, 100);
    now = limit;
    contacts.stuck();
    contacts.up(1);
    expect(contacts.move(1, 0, 0)).toBe(true);
    contacts.down(1, 100, 100);
    now += limit - 1;
    expect([contacts.stuck(), contacts.move(1, 0, 0)]).toEqual([[], true]);
  });

  it('does not take its neighbours with it: ten fingers, each its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9), { minLength: 1 }), (resting) => {
        now = 0;
        contacts = createContacts(limit, () => now);
        for (let id = 0; id < 10; id++) contacts.down(id, id * 100, 0);
        now = limit;
        for (let id = 0; id < 10; id++) if (!resting.includes(id)) contacts.move(id, id * 100, 50);
        expect(contacts.stuck()).toEqual([...resting].sort((a, b) => a - b));
        for (let id = 0; id < 10; id++) expect(contacts.move(id, 0, 400)).toBe(!resting.includes(id));
      }),
    );
  });

  it('that was never put down (a mouse) may move', () => expect(contacts.move(7, 1, 1)).toBe(true));
});
