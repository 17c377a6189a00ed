import { layOut, type Layout, type Room } from '../../../../../renderer/exhibits/sorting-line/layout';
import { live, resetLive } from '../../../../../renderer/exhibits/sorting-line/live';
import { resetDemo, stepDemo } from '../../../../../renderer/exhibits/sorting-line/demo';
import type { Piece, Round } from '../../../../../renderer/exhibits/sorting-line/model';
import type { Ends } from '../../../../../renderer/exhibits/sorting-line/parameters';
import { stepGame } from '../../../../../renderer/exhibits/sorting-line/motion';
import { beginRound, resetSorting, useSorting } from '../../../../../renderer/exhibits/sorting-line/store';
import type { BinId } from '../../../../../electron/shared/content';
import { hallRoom } from './rooms';
import { wasteItems } from './roundFixtures';

const fakeNode = (): HTMLElement => {
  const leaf = (): object => ({ style: {} });
  return { style: {}, firstElementChild: { style: {}, lastElementChild: leaf() }, lastElementChild: leaf() } as unknown as HTMLElement;
};

export const quiet = (): void => undefined;
export const state = useSorting.getState;
export const round = (): Round => state().round!;
export const pieces = (): readonly Piece[] => round().pieces;
export const pieceOf = (key: number): Piece | undefined => pieces().find((piece) => piece.key === key);
export const middleOf = (layout: Layout, bin: BinId) => ({
  x: layout.bins[bin].x + layout.bins[bin].width / 2,
  y: layout.bins[bin].y + layout.bins[bin].height / 2,
});

/** What React does between two frames: a node for every piece, none for those that are gone. */
function mountNodes(): void {
  const shown = new Set([...pieces(), ...state().leaving].map(({ key }) => key));
  for (const key of live.nodes.keys()) if (!shown.has(key)) live.nodes.delete(key);
  for (const key of shown) if (!live.nodes.has(key)) live.nodes.set(key, fakeNode());
}

export interface Scene {
  layout: Layout;
  demo: boolean;
}

const usual: { ends: Ends; items: number; seconds: number; seed: number; demo: boolean; room: Room } = {
  ends: 'items',
  items: 20,
  seconds: 60,
  seed: 5,
  demo: false,
  room: hallRoom,
};

/** A round on a screen without a screen. */
export function openScene(chosen: Partial<typeof usual> = {}): Scene {
  const { ends, items, seconds, seed, demo, room } = { ...usual, ...chosen };
  resetSorting();
  resetLive();
  resetDemo();
  useSorting.setState({ parameters: { ...state().parameters, level: null, ends: null, items, seconds }, seed, demo });
  beginRound(demo ? 1 : 2, ends, false);
  return { layout: layOut({ ...room, small: demo }), demo };
}

export function runFrames(scene: Scene, ms: number, frameMs = 16): void {
  for (let past = 0; past < ms; past += frameMs) {
    if (scene.demo) stepDemo(scene.layout, frameMs);
    stepGame(scene.layout, wasteItems, frameMs, false, null);
    mountNodes();
  }
}

/** Whatever moves every frame and belongs to a piece; nothing may stay of a piece that is gone. */
export const keptOf = (): number[] =>
  [...new Set([...live.back.keys(), ...live.drawn.keys(), ...live.flights.keys(), ...live.nodes.keys()])].sort((a, b) => a - b);
