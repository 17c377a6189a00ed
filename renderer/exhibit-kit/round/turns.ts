/** Teams that take turns at one screen: whose turn it is, and what each has. Pure; plain JSON, so that it can be saved. */
export interface Turns {
  /** ids, in the order they play; the order turns by one each round, so that nobody always begins */
  readonly teams: readonly string[];
  readonly round: number;
  readonly rounds: number;
  /** place in this round's order */
  readonly at: number;
  /** true until the team has said that it stands ready */
  readonly handover: boolean;
  readonly points: Readonly<Record<string, number>>;
  readonly over: boolean;
}

export const newTurns = (teams: readonly string[], rounds: number): Turns => ({
  teams,
  round: 0,
  rounds: Math.max(1, rounds),
  at: 0,
  handover: true,
  points: Object.fromEntries(teams.map((id) => [id, 0])),
  over: teams.length === 0,
});

/** Who plays now; null once all is played. */
export const teamNow = ({ teams, round, at, over }: Turns): string | null => (over ? null : (teams[(round + at) % teams.length] ?? null));

/** The team stands ready: its turn begins. */
export const takeTurn = (turns: Turns): Turns => ({ ...turns, handover: false });

/** The turn is over with so many points (none are taken away); on to the next team, or the next round, or the end. */
export function endTurn(turns: Turns, points: number): Turns {
  const team = teamNow(turns);
  if (team === null || turns.handover) return turns;
  const next = { ...turns, points: { ...turns.points, [team]: (turns.points[team] ?? 0) + Math.max(0, points) }, handover: true };
  if (turns.at + 1 < turns.teams.length) return { ...next, at: turns.at + 1 };
  return turns.round + 1 < turns.rounds ? { ...next, at: 0, round: turns.round + 1 } : { ...next, handover: false, over: true };
}

/** Teams by points, best first; equal ones share a place. */
export function standings({ teams, points }: Turns): { id: string; points: number; place: number }[] {
  const of = (id: string): number => points[id] ?? 0;
  return [...teams]
    .sort((a, b) => of(b) - of(a))
    .map((id) => ({ id, points: of(id), place: 1 + teams.filter((other) => of(other) > of(id)).length }));
}
