import fc from 'fast-check';
import { rmSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { settingsSchema } from '../../../../electron/main/settings/settingsSchema';
import { asText, freshDir, names, open, put, sample } from './settingsFixtures';

const good = new TextEncoder().encode(asText(sample));
let dir: string;
beforeEach(() => {
  dir = freshDir();
});

/** Opens with this as the settings file and `sample` as the previous one: what comes out is always whole. */
const openDamaged = (data: string | Uint8Array) => {
  for (const name of names(dir)) rmSync(path.join(dir, name), { recursive: true });
  put(dir, 'settings.previous.json', asText(sample));
  put(dir, 'settings.json', data);
  const settings = open(dir).get();
  expect(v.is(settingsSchema, settings)).toBe(true);
  return settings;
};

describe('a damaged settings file', () => {
  it('cut off at any byte gives the previous settings', () => {
    for (let length = 0; length < good.length; length += 1) expect(openDamaged(good.subarray(0, length))).toEqual(sample);
  });

  it('with any bit flipped still gives whole settings', () => {
    const flip = fc.tuple(fc.nat(good.length - 1), fc.nat(7));
    fc.assert(
      fc.property(flip, ([byte, bit]) => {
        const bad = Uint8Array.from(good);
        bad[byte] = (bad[byte] ?? 0) ^ (1 << bit);
        openDamaged(bad);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['all NUL', new Uint8Array(good.length)],
    ['a list', '[]'],
    ['a number', '1'],
    ['null', 'null'],
    ['no version', asText({ ...sample, version: undefined })],
    ['a text as version', asText({ ...sample, version: '1' })],
    ['version 0, which never was', asText({ ...sample, version: 0 })],
    ['a missing field', asText({ ...sample, idleSeconds: undefined })],
    ['huge', asText({ ...sample, screenName: 'x'.repeat(2_000_000) })],
    ['100 000 deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['GBK', Uint8Array.from([0x7b, 0x22, 0xba, 0xe7, 0x22, 0x7d])],
  ])('%s gives the previous settings', (_name, data) => {
    expect(openDamaged(data)).toEqual(sample);
  });

  it('with any field of the wrong type gives the previous settings', () => {
    const wrong = fc.tuple(fc.constantFrom(...Object.keys(sample)), fc.constantFrom(null, {}, [[]], -1, Infinity, 'x'.repeat(61), true));
    fc.assert(
      fc.property(wrong, ([key, value]) => {
        const candidate = { ...sample, [key]: value };
        const isStillValid = v.is(settingsSchema, JSON.parse(asText(candidate)));
        fc.pre(!isStillValid);
        expect(openDamaged(asText(candidate))).toEqual(sample);
      }),
      { numRuns: 150 },
    );
  });
});
