import { create } from 'zustand';
import type { BinId, WasteItem } from '../../../../electron/shared/content';
import type { Ends, Level } from '../parameters';
import type { Due, Piece } from '../model';
import { tieKey } from './live';
import {
  answerLane,
  answerTie,
  closeLesson as closed,
  endMatch,
  newMatch,
  nextTurn as turned,
  passTime,
  supplyLane as supplied,
  tieItem,
  type Match,
} from './match';

/** What a lane shows beside the match itself. */
export interface LaneView {
  /** the piece that was tapped and waits for a bin */
  readonly selected: number | null;
  /** pieces whose pictures are still falling into a bin */
  readonly leaving: readonly { key: number; id: string }[];
  /** last right drop, for the bin's squash */
  readonly swallowed: { readonly bin: BinId; readonly serial: number } | null;
}

export interface TeamName {
  readonly nameKey: string;
  readonly colour: string;
}

interface LanesState {
  /** seats taken in the lobby, in order of the seats */
  joined: readonly number[];
  match: Match | null;
  views: readonly LaneView[];
  /** guided: who plays is settled by the guide; by seat */
  teams: readonly TeamName[];
  /** seats that are settled before the panel is there: rematch, teams, after a crash */
  pending: readonly number[] | null;
  /** seats of the match just played, when it is to be played again; none: one player, a round of this kind */
  rematch: readonly number[] | null;
  aloneEnds: Ends | null;
}

const emptyView: LaneView = { selected: null, leaving: [], swallowed: null };
const nothing: LanesState = { joined: [], match: null, views: [], teams: [], pending: null, rematch: null, aloneEnds: null };

export const useLanes = create<LanesState>(() => nothing);
const { setState: set, getState: get } = useLanes;

/** Seats of the match that runs or is about to. */
export function seatsPlaying(): readonly number[] | null {
  const { match, pending } = get();
  return match
    ? [...match.done, ...match.lanes]
        .map((lane) => lane.seat)
        .concat(match.waiting.flat())
        .sort((a, b) => a - b)
    : pending;
}

/** All is forgotten but who wants to play again, and that for one start only. */
export const resetLanes = (): void => set(({ rematch, aloneEnds }) => ({ ...nothing, rematch, aloneEnds }), true);
export const askRematch = (): void => set({ rematch: seatsPlaying() });
export const askAgainAlone = (ends: Ends): void => set({ rematch: [], aloneEnds: ends });
/** The one player's round begins: what it is to be has been read. */
export const beginAlone = (): void => set({ joined: [], pending: null, aloneEnds: null });

/** Who plays is settled: teams of a guide, or those who play again. */
export function settleSeats(teams: readonly TeamName[]): void {
  const { rematch } = get();
  set({ teams, pending: teams.length > 1 ? teams.map((_, seat) => seat) : rematch, rematch: null });
}

/** A touch on a seat: in, or out again. */
export const toggleSeat = (seat: number): void =>
  set(({ joined }) => ({
    joined: joined.includes(seat) ? joined.filter((each) => each !== seat) : [...joined, seat].sort((a, b) => a - b),
  }));

export interface MatchStart {
  readonly items: readonly WasteItem[];
  readonly level: Level;
  readonly seed: number;
  readonly seats: readonly number[];
  readonly length: number;
  readonly seconds: number;
  readonly noTimer: boolean;
  readonly due: Due;
}

export function beginMatch(start: MatchStart): void {
  const match = newMatch(start);
  set({ match, views: match.lanes.map(() => emptyView), joined: [], pending: null });
}

const change = (next: Match | null): void => {
  const { match, views } = get();
  if (!next || next === match) return;
  // another group's lanes, or the tie-break's, begin with nothing in hand
  const isNew = next.phase !== match?.phase || next.lanes.length !== match.lanes.length;
  set({ match: next, views: isNew ? next.lanes.map((_, index) => ({ ...(views[index] ?? emptyView), selected: null })) : views });
};

export function nextTurn(items: readonly WasteItem[]): void {
  const { match } = get();
  if (!match) return;
  change(turned(match, items));
  set((s) => ({ views: (s.match?.lanes ?? []).map(() => emptyView) }));
}

export const supplyLane = (lane: number, capacity: number): void => change(get().match && supplied(get().match as Match, lane, capacity));

export const passLanesTime = (deltaMs: number): void => change(get().match && passTime(get().match as Match, deltaMs));

export const closeLaneLesson = (lane: number): void => change(get().match && closed(get().match as Match, lane));

export const endNow = (): void => change(get().match && endMatch(get().match as Match));

const none: readonly Piece[] = [];
const noTiePiece = new Map<string, readonly Piece[]>();

/** The tie-break's piece as a list that stays the same list. */
function tiePieces({ id, bin }: { id: string; bin: BinId }): readonly Piece[] {
  const known = noTiePiece.get(id);
  if (known) return known;
  const pieces = [{ key: tieKey, id, bin, lane: 0, isReturn: false, mistaken: false }];
  noTiePiece.set(id, pieces);
  return pieces;
}

/** What lies on a lane's belt: its round's pieces, or the tie-break's one. */
export function piecesOf(match: Match | null, lane: number): readonly Piece[] {
  if (match?.phase === 'tie') {
    const { tie } = match;
    const item = tieItem(match);
    if (!tie || !item || tie.state === 'ready' || !tie.lanes.includes(lane)) return none;
    return tiePieces(item);
  }
  return match?.lanes[lane]?.round.pieces ?? none;
}

/** Can a finger take this piece? */
export function isFree(lane: number, key: number): boolean {
  const { match } = get();
  const state = match?.lanes[lane];
  if (!match || !state || !piecesOf(match, lane).some((piece) => piece.key === key)) return false;
  if (match.phase === 'tie') return match.tie?.state === 'ask' && !match.tie.out.includes(lane);
  return match.phase === 'play' && !state.lesson && !state.round.over;
}

const patch = (lane: number, view: Partial<LaneView>): void =>
  set((s) => ({ views: s.views.map((each, index) => (index === lane ? { ...each, ...view } : each)) }));

export const selectInLane = (lane: number, key: number | null): void =>
  patch(lane, { selected: key !== null && isFree(lane, key) && get().views[lane]?.selected !== key ? key : null });

export const leaveLane = (lane: number, key: number): void =>
  patch(lane, { leaving: (get().views[lane]?.leaving ?? []).filter((each) => each.key !== key) });

export interface Landed {
  readonly correct: boolean;
  /** the bin the piece falls into now; null: it goes back to its plate */
  readonly into: BinId | null;
  /** an item of the match was answered, for the memory of the visit; null: in a tie-break, or one that counts for nothing */
  readonly answered: string | null;
}

/** A piece lands in one of its lane's bins. null: nothing to land any more. */
export function landIn(lane: number, key: number, bin: BinId): Landed | null {
  const { match, views } = get();
  const piece = piecesOf(match, lane).find((each) => each.key === key);
  if (!match || !piece) return null;
  const view = views[lane] ?? emptyView;
  const isTie = match.phase === 'tie';
  const result = isTie ? answerTie(match, lane, bin) : answerLane(match, lane, key, bin);
  if (!result) return null;
  const isGone = !isTie && 'gone' in result && result.gone;
  const into = result.correct ? bin : isGone ? piece.bin : null;
  change(result.match);
  patch(lane, {
    selected: view.selected === key ? null : view.selected,
    ...(into && !isTie ? { leaving: [...view.leaving, { key, id: piece.id }] } : {}),
    ...(result.correct ? { swallowed: { bin, serial: (view.swallowed?.serial ?? 0) + 1 } } : {}),
  });
  return { correct: result.correct, into, answered: isTie || piece.filler ? null : piece.id };
}
