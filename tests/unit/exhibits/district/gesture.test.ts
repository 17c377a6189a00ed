import { describe, expect, it } from 'vitest';
import { isDoubleTap, isTap, movementOf, type Finger } from '../../../../renderer/exhibits/district/model/gesture';

const finger = (x: number, y: number, startMs = 0): Finger => ({ x, y, startX: x, startY: y, startMs });

describe('movementOf', () => {
  it('turns by one finger, without any zoom', () => {
    const one = finger(100, 100);
    expect(movementOf([one], one, 130, 90)).toEqual({ dx: 30, dy: -10, spread: 1 });
  });
  it('zooms by the distance of two, and turns by their middle', () => {
    const [one, two] = [finger(100, 100), finger(300, 100)];
    expect(movementOf([one, two], two, 400, 100)).toEqual({ dx: 50, dy: 0, spread: 1.5 });
    expect(movementOf([one, two], one, 200, 100).spread).toBe(0.5);
  });
  it('does not jump where two fingers all but touch', () => {
    const [one, two] = [finger(100, 100), finger(101, 100)];
    expect(movementOf([one, two], two, 103, 100).spread).toBe(1);
  });
  it('lets a third finger rest', () => {
    const three = [finger(0, 0), finger(100, 0), finger(50, 50)];
    expect(movementOf(three, three[2]!, 90, 90)).toEqual({ dx: 0, dy: 0, spread: 1 });
  });
});

describe('taps', () => {
  it('are short and stay in place', () => {
    expect(isTap(finger(10, 10), 200, 16)).toBe(true);
    expect(isTap(finger(10, 10), 800, 16)).toBe(false);
    expect(isTap({ ...finger(10, 10), x: 60 }, 200, 16)).toBe(false);
  });
  it('are double where they follow soon and near', () => {
    const first = { x: 10, y: 10, ms: 0 };
    expect(isDoubleTap(null, first, 16)).toBe(false);
    expect(isDoubleTap(first, { x: 20, y: 12, ms: 300 }, 16)).toBe(true);
    expect(isDoubleTap(first, { x: 20, y: 12, ms: 900 }, 16)).toBe(false);
    expect(isDoubleTap(first, { x: 200, y: 12, ms: 300 }, 16)).toBe(false);
  });
});
