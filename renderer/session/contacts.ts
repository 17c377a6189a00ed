export interface Contacts {
  down(id: number, x: number, y: number): void;
  /** false: this contact has been ignored as stuck, nobody should see its moves */
  move(id: number, x: number, y: number): boolean;
  up(id: number): void;
  /** ids that have now rested too long; each is named once */
  stuck(): number[];
}

const slackPx = 12;

/** Tells a resting object (a bag, a wet leaf, a broken sensor) from a finger: a contact that has not moved for `limitMs` is stuck. */
export function createContacts(limitMs: number, now: () => number): Contacts {
  const known = new Map<number, { x: number; y: number; since: number; ignored: boolean }>();
  return {
    down(id, x, y) {
      known.set(id, { x, y, since: now(), ignored: false });
    },
    move(id, x, y) {
      const contact = known.get(id);
      if (!contact) return true;
      if (contact.ignored) return false;
      if (Math.hypot(x - contact.x, y - contact.y) > slackPx) Object.assign(contact, { x, y, since: now() });
      return true;
    },
    up(id) {
      known.delete(id);
    },
    stuck() {
      const found: number[] = [];
      for (const [id, contact] of known) {
        if (contact.ignored || now() - contact.since < limitMs) continue;
        contact.ignored = true;
        found.push(id);
      }
      return found;
    },
  };
}
