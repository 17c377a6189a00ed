import { useState } from 'react';
import { useRoom } from '../room';

const hashOf = (text: string): number =>
  Array.from(text).reduce((hash, char) => (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0, 7);

/** Chance of a step: the flag's where one is given, so that tests play the same again. */
export function useSeed(step: string): number {
  const { seed } = useRoom();
  return useState(() => (seed === null ? (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) : (seed + hashOf(step)) >>> 0))[0];
}
