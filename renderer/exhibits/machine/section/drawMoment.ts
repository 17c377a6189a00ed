// Writes a moment of the running line into the drawing, without React.
import type { live as liveOf } from '../live';
import { heap, press } from '../model/layout';
import { liftAt, type Lift } from '../model/lift';
import { placeAt, type Place } from '../model/path';
import { isBlocked } from '../model/step';
import { wrongAt, type WrongId } from '../model/wrongItems';
import { colorAt, pieceAt, type Piece } from './Pieces';

type Wrong = { readonly id: WrongId; readonly stuck: boolean } | null;

const lift: Lift = { x: 0, y: 0, turn: 0 };

const degrees = (radians: number): number => (radians * 180) / Math.PI;

const turn = (svg: SVGSVGElement, part: string, angle: number): void =>
  svg.querySelector(`[data-part="${part}"]`)?.setAttribute('transform', `rotate(${degrees(angle).toFixed(1)})`);

/** Where the wrong item is drawn: on its way, or where it stays. */
const placeWrong = (wrong: NonNullable<Wrong>, seconds: number, out: Place): Place => {
  placeAt(wrongAt(wrong.id, seconds), 0.5, 0.5, 0.8, out);
  if (!wrong.stuck) return out;
  if (wrong.id === 'bone') [out.x, out.y] = [-3.52, 4.5];
  if (wrong.id === 'bag') [out.x, out.y] = [-0.4, press.y];
  if (wrong.id === 'battery') [out.x, out.y] = [heap.x, 1.5];
  return out;
};

export const drawMoment = (svg: SVGSVGElement, pieces: readonly Piece[], place: Place, line: typeof liveOf, wrong: Wrong): void => {
  const circles = svg.querySelector('[data-part="pieces"]')?.children;
  pieces.forEach((piece, i) => {
    const circle = circles?.[i];
    if (!circle) return;
    pieceAt(piece, line.flow, place);
    circle.setAttribute('cx', place.x.toFixed(2));
    circle.setAttribute('cy', (-place.y).toFixed(2));
    circle.setAttribute('r', (place.size * 0.62).toFixed(3));
    circle.setAttribute('fill', colorAt(piece, place));
  });
  const tremble = wrong?.id === 'bone' && isBlocked(wrong) ? Math.sin(line.air * 50) * 0.06 * Math.max(0, 1 - line.stuckSeconds / 14) : 0;
  turn(svg, 'roller-left', line.turn * 1.5 + tremble);
  turn(svg, 'roller-right', -line.turn * 1.5 - tremble);
  turn(svg, 'fan', line.air * 5);
  const { x, y, turn: tipped } = liftAt(line.turn, lift);
  svg
    .querySelector('[data-part="bin"]')
    ?.setAttribute('transform', `translate(${x.toFixed(2)} ${(-y).toFixed(2)}) rotate(${degrees(-tipped).toFixed(1)})`);
  // the flights of a turning screw seem to wander along it
  svg.querySelector('[data-part="screw"]')?.setAttribute('transform', `translate(${(((line.turn * 0.13) % 0.4) - 0.2).toFixed(3)} 0)`);
  svg.querySelectorAll<SVGGElement>('[data-part="paddle"]').forEach((paddle, i) => {
    paddle.setAttribute('transform', `scale(1 ${Math.cos(line.turn * 0.85 + i * 1.95).toFixed(3)})`);
  });
  const jolt = Math.sin(line.turn * 34) * 0.03 * Math.min(1, line.pace);
  svg.querySelector('[data-part="screen"]')?.setAttribute('transform', `translate(${jolt.toFixed(3)} ${(-jolt).toFixed(3)})`);
  if (!wrong) return;
  placeWrong(wrong, line.itemSeconds, place);
  svg
    .querySelector('[data-part="wrong"]')
    ?.setAttribute('transform', `translate(${(place.x + tremble).toFixed(2)} ${(-place.y).toFixed(2)})`);
};
