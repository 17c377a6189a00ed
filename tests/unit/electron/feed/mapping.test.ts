import { describe, expect, it } from 'vitest';
import { compileMapping } from '../../../../electron/main/feed/mapping';

describe('a mapping', () => {
  it('is the identity when empty', async () => {
    expect(await compileMapping(' ')({ a: 1 })).toEqual({ a: 1 });
  });

  it('uses regular expressions as usual', async () => {
    expect(await compileMapping('$replace(t, /(\\d+)-(\\d+)/, "$2.$1")')({ t: '10-20 and 30-40' })).toBe('20.10 and 40.30');
    expect(await compileMapping('$match(t, /\\d+/).match')({ t: '10-20' })).toEqual(expect.objectContaining(['10', '20']));
    expect(await compileMapping('$split(t, /-/)[1]')({ t: '10-20' })).toBe('20');
  });

  it('says where it does not compile', () => {
    expect(() => compileMapping('{ "a": ')).toThrow(/^mapping: JSONata error S\d+/);
  });

  it.each([
    ['recursion', '($f := function($x){ $f($x + 1) + 1 }; $f(0))', /recurses without end|too long/],
    ['a loop by tail calls', '($f := function($x){ $f($x + 1) }; $f(0))', /too long|recurses/],
    ['a loop over a huge range', '$sum([1..10000000].([1..10000000]))', /mapping:/],
    ['a regular expression that backtracks', '$match(t, /^(a+)+$/)', /takes too long/],
    ['a wrong type', '$sum("a")', /^mapping: JSONata error T\d+/],
    ['$error with the API’s words', '$error(t)', /^mapping: JSONata error D\d+/],
  ])('is stopped at %s, without the API’s words in the reason', async (_name, text, message) => {
    const run = compileMapping(text)({ t: `${'a'.repeat(40)}!` });
    await expect(run).rejects.toThrow(message);
    await run.catch((error: unknown) => expect(String(error)).not.toContain('aaaa'));
  });
});
