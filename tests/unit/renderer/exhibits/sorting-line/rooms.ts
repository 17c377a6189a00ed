import * as fc from 'fast-check';
import type { Room } from '../../../../../renderer/exhibits/sorting-line/layout';

/** 1 rem of the app: a 67.5th of the shorter side (renderer/ui/base.css). */
const remOf = (width: number, height: number): number => Math.min(width, height) / 67.5;

/** The play area of a window: what is left beside header and margins, perhaps with the lower band (reach) on. */
export function roomOf(width: number, height: number, { reach = null as number | null, headRem = 9, sideRem = 3 } = {}): Room {
  const rem = remOf(width, height);
  const [boxWidth, boxHeight] = [width - 2 * sideRem * rem, height - headRem * rem];
  return {
    width: boxWidth,
    height: boxHeight,
    rem,
    touchTop: reach === null ? 0 : Math.max(0, height * (1 - reach) - headRem * rem),
    small: false,
  };
}

const sizes: fc.Arbitrary<readonly [number, number]> = fc
  .tuple(fc.integer({ min: 640, max: 3840 }), fc.integer({ min: 360, max: 2160 }), fc.boolean())
  .map(([long, short, turned]) => (turned ? [short, long] : [long, short]));

/** Rooms on a screen, 640×360 to 3840×2160, upright or not. */
export const screenRooms: fc.Arbitrary<Room> = fc
  .tuple(sizes, fc.option(fc.double({ min: 0.3, max: 0.9, noNaN: true })), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 4 }))
  .map(([[width, height], reach, headRem, sideRem]) => roomOf(width, height, { reach, headRem, sideRem }));

/** Windows of the attract loop. */
export const smallRooms: fc.Arbitrary<Room> = fc
  .tuple(sizes, fc.double({ min: 0.4, max: 1, noNaN: true }), fc.double({ min: 0.4, max: 1, noNaN: true }))
  .map(([[width, height], across, down]) => ({
    width: width * across,
    height: height * down,
    rem: remOf(width, height),
    touchTop: 0,
    small: true,
  }));

export const anyRooms = fc.oneof(screenRooms, smallRooms);
export const hallRoom = roomOf(1920, 1080);
export const uprightRoom = roomOf(1080, 1920);
