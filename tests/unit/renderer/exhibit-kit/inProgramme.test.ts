import { expect, it } from 'vitest';
import { inProgramme } from '../../../../renderer/exhibit-kit/inProgramme';

const all = ['a', 'b', 'c', 'd'];

it.each([
  [[], ['c', 'a'], ['a', 'c']],
  [
    ['d', 'a'],
    ['a', 'b', 'c', 'd'],
    ['d', 'a', 'b', 'c'],
  ],
  [
    ['d', 'gone', 'a'],
    ['gone', 'a', 'b'],
    ['a', 'b'],
  ],
  [
    ['d', 'a'],
    ['d', 'a'],
    ['d', 'a'],
  ],
])('with the programme %j, of what is wanted, %j, stands %j', (programme, wanted, expected) => {
  expect(inProgramme(all, programme, wanted)).toEqual(expected);
});
