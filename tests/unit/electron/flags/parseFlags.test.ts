import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFlags } from '../../../../electron/main/flags/flags';
import { flagTable } from '../../../../electron/main/flags/flagTable';
import { parseFlags } from '../../../../electron/main/flags/parseFlags';

const dev = { release: false };
const read = (...argv: string[]) => parseFlags(argv, dev);

describe('parseFlags', () => {
  it('reads every flag of the README', () => {
    const { flags, problems } = read(
      '/app',
      '--windowed',
      '--user-data-dir=/data dir',
      '--lang=en',
      '--seed=7',
      '--clock=2026-11-23T10:00:00+08:00',
      '--clock-rate=2.5',
      '--feed-url=http://127.0.0.1:9000/x?a=1',
      '--feed-mapping=/m.jsonata',
      '--idle-seconds=5',
      '--setup',
      '--reset-pin',
      '--safe-mode',
      '--tier=low',
      '--size=960x540',
      '--reduced-motion',
      '--open=sorting-line:play',
      '--removable-dir=/usb',
      '--second-screen=1080x1920',
      '--guided=lower-primary',
      '--kiosk=false',
    );
    expect(problems).toEqual([]);
    expect(flags).toEqual({
      windowed: true,
      kiosk: false,
      setup: true,
      resetPin: true,
      safeMode: true,
      reducedMotion: true,
      userDataDir: '/data dir',
      language: 'en',
      seed: 7,
      clockMs: Date.UTC(2026, 10, 23, 2),
      clockRate: 2.5,
      feedUrl: 'http://127.0.0.1:9000/x?a=1',
      feedMapping: '/m.jsonata',
      idleSeconds: 5,
      tier: 'low',
      size: { width: 960, height: 540 },
      open: { exhibit: 'sorting-line', step: 'play' },
      removableDir: '/usb',
      secondScreen: { width: 1080, height: 1920 },
      guided: 'lower-primary',
    });
  });

  it.each([
    '--lang=fr',
    '--seed=-1',
    '--guided=../x',
    '--seed=1.5',
    '--seed=',
    '--clock=tomorrow',
    '--clock=2026-13-40',
    '--clock-rate=fast',
    '--feed-url=ftp://x',
    '--feed-url=http://u:p@x/',
    '--feed-url=x',
    '--idle-seconds=0',
    '--idle-seconds=1e3',
    '--tier=ultra',
    '--size=960',
    '--size=10x10',
    '--size',
    '--open=',
    '--open=../x',
    '--windowed=maybe',
    '--user-data-dir',
    '--user-data-dir=',
    '--second-screen=1920*1080',
    '--clock-rate=-1',
  ])('names %s and ignores it', (arg) => {
    const { flags, problems } = read(arg);
    expect(flags).toEqual(noFlags);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(arg.split('=')[0]);
  });

  it('lets the last good value count, and a bad one not undo it', () => {
    expect(read('--seed=1', '--seed=2', '--seed=x').flags.seed).toBe(2);
  });

  it('refuses in a release what would weaken it, and takes the rest', () => {
    const argv = [...flagTable.keys()].map((name) => `--${name}=x`);
    const { refused } = parseFlags([...argv, '--lang=en'], { release: true });
    expect(refused).toEqual(
      expect.arrayContaining(['windowed', 'clock', 'clock-rate', 'feed-url', 'feed-mapping', 'idle-seconds', 'removable-dir', 'seed']),
    );
    for (const name of ['lang', 'user-data-dir', 'safe-mode', 'kiosk', 'tier', 'reduced-motion']) expect(refused).not.toContain(name);
    expect(parseFlags(['--clock=2026-01-01', '--windowed'], { release: true }).flags).toEqual(noFlags);
    expect(parseFlags(['--lang=en'], { release: true }).flags.language).toBe('en');
  });

  it('says that windowed wins over kiosk', () => {
    expect(read('--windowed', '--kiosk').problems).toHaveLength(1);
  });

  it('never throws, whatever stands on the command line', () => {
    const arg = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom(...flagTable.keys()), fc.string({ unit: 'binary' })).map(([name, value]) => `--${name}=${value}`),
    );
    fc.assert(fc.property(fc.array(arg), fc.boolean(), (argv, release) => void parseFlags(argv, { release })));
  });
});
