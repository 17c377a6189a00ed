import { expect, it } from 'vitest';
import { tonnesWord } from '../../../../renderer/exhibit-kit/tonnesWord';

it.each([
  [0, '0.0'],
  [0.004, '0.01'],
  [0.066, '0.07'],
  [0.0949, '0.09'],
  [0.095, '0.1'],
  [0.26, '0.3'],
  [46, '46.0'],
])('%d t reads %s', (tonnes, text) => expect(tonnesWord(tonnes)).toBe(text));
