import { describe, expect, it } from 'vitest';
import { judgeForeignSwitches } from '../../../../electron/main/flags/foreignSwitches';

const user = { isRoot: false };

describe('judgeForeignSwitches', () => {
  it('removes debugging ports, extensions and everything unknown', () => {
    const argv = [
      '--remote-debugging-port=0',
      '--inspect=9229',
      '--load-extension=/x',
      '--js-flags=--expose-gc',
      '--proxy-server=evil:1',
      '--unheard-of',
    ];
    expect(judgeForeignSwitches(argv, user)).toEqual({
      remove: ['remote-debugging-port', 'inspect', 'load-extension', 'js-flags', 'proxy-server', 'unheard-of'],
      fatal: [],
    });
  });
  it('leaves our own flags and harmless switches', () => {
    expect(
      judgeForeignSwitches(['--lang=en', '--user-data-dir=/x', '--disable-gpu', '--ozone-platform=wayland', 'file', '-x'], user),
    ).toEqual({
      remove: [],
      fatal: [],
    });
  });
  it('does not run without the sandbox, except as root, where there is none', () => {
    expect(judgeForeignSwitches(['--no-sandbox'], user).fatal).toEqual(['no-sandbox']);
    expect(judgeForeignSwitches(['--no-sandbox'], { isRoot: true })).toEqual({ remove: [], fatal: [] });
    expect(judgeForeignSwitches(['--single-process'], { isRoot: true }).fatal).toEqual(['single-process']);
  });
  it('is not fooled by case', () => {
    expect(judgeForeignSwitches(['--Remote-Debugging-Port=1'], user).remove).toEqual(['remote-debugging-port']);
  });
});
