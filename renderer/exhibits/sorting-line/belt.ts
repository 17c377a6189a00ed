import type { Piece } from './model';

/** A flat belt seen in perspective, coming towards the visitor. Lengths in layout units (u). */
export interface BeltGeometry {
  /** front edge: middle and height on the panel */
  readonly x: number;
  readonly y: number;
  /** width of the front edge */
  readonly width: number;
  /** height of the belt as drawn */
  readonly height: number;
  readonly lanes: number;
  /** from row to row along the belt */
  readonly pitch: number;
  readonly rows: number;
}

const tiltRad = (52 * Math.PI) / 180;
const farScale = 0.58;

/** Length of the belt and distance of the eye (CSS perspective) that give this drawn height. */
export function beltPlane({ height }: Pick<BeltGeometry, 'height'>): { length: number; eye: number; tiltDeg: number } {
  const length = height / (farScale * Math.cos(tiltRad));
  return { length, eye: (length * Math.sin(tiltRad) * farScale) / (1 - farScale), tiltDeg: (tiltRad * 180) / Math.PI };
}

export interface Spot {
  x: number;
  y: number;
  scale: number;
}

/** Where a plate stands on the panel: `lane`, and `back` = distance from the front edge along the belt. Writes into `out`. */
export function project(belt: BeltGeometry, plane: { eye: number }, lane: number, back: number, out: Spot): Spot {
  const scale = plane.eye / (plane.eye + back * Math.sin(tiltRad));
  out.scale = scale;
  out.x = belt.x + ((lane + 0.5) / belt.lanes - 0.5) * belt.width * 0.96 * scale;
  out.y = belt.y - back * Math.cos(tiltRad) * scale;
  return out;
}

/** u per ms along the belt */
export const beltSpeed = 0.022;
/** the front plates stand this far from the lip */
export const frontGap = 7.5;

/**
 * Moves every plate one step towards the visitor. A plate stops at the front or a pitch behind the one before it;
 * where a new layout has set plates too close, those behind step back.
 * `back` holds the distance by key and is written in place; nothing is allocated. Returns whether anything moved.
 */
export function advance(pieces: readonly Piece[], back: Map<number, number>, pitch: number, deltaMs: number): boolean {
  let moved = false;
  for (const piece of pieces) {
    let ahead = frontGap - pitch;
    for (const other of pieces) {
      if (other === piece) break;
      if (other.lane === piece.lane) ahead = Math.max(ahead, back.get(other.key) ?? ahead);
    }
    const now = back.get(piece.key) ?? 0;
    const next = Math.max(ahead + pitch, now - beltSpeed * deltaMs);
    if (next !== now) {
      back.set(piece.key, next);
      moved = true;
    }
  }
  return moved;
}

/** The lane that has been waiting longest for a plate (its last plate is furthest on), or null while all are full. */
export function freeLane(pieces: readonly Piece[], back: ReadonlyMap<number, number>, belt: BeltGeometry, length: number): number | null {
  let best: number | null = null;
  let bestRoom = belt.pitch;
  for (let lane = 0; lane < belt.lanes; lane++) {
    let last = frontGap - belt.pitch;
    let count = 0;
    for (const piece of pieces) {
      if (piece.lane !== lane) continue;
      count++;
      last = Math.max(last, back.get(piece.key) ?? 0);
    }
    const room = length - last + (count === 0 ? belt.pitch : 0);
    if (count < belt.rows && room > bestRoom) {
      best = lane;
      bestRoom = room;
    }
  }
  return best;
}
