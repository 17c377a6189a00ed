// Every listed exhibit as the app uses it: loads, starts by its own defaults, saves, restores, forgets.
import * as v from 'valibot';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ExhibitManifest, ExhibitModule } from '../../renderer/exhibit-kit/exhibit';
import { exhibits } from '../../renderer/exhibits/index';

const list: readonly ExhibitManifest[] = exhibits;
const throughAFile = (state: unknown): unknown => JSON.parse(JSON.stringify(state));

describe.each(list.map((manifest) => ({ id: manifest.id, manifest })))('$id', ({ manifest }) => {
  let module: ExhibitModule;
  let untouched: unknown;
  beforeAll(async () => {
    module = await manifest.load();
    untouched = throughAFile(module.save());
  });
  afterEach(() => module.reset());

  const modes = manifest.demo ? (['visit', 'guided', 'demo'] as const) : (['visit', 'guided'] as const);
  const begin = (mode: 'visit' | 'guided' | 'demo', seed = 7): void => module.start(v.parse(module.parameters, {}), { mode, seed });

  it('takes no parameters at all, and refuses nonsense', () => {
    expect(v.safeParse(module.parameters, {}).success).toBe(true);
    expect(v.safeParse(module.parameters, 'nonsense').success).toBe(false);
  });

  it('has steps with ids of their own and titles in both languages', () => {
    const ids = module.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { titleKey } of module.steps) {
      const [namespace, name] = titleKey.split(':');
      expect(namespace).toBe(manifest.id);
      for (const language of ['zh-CN', 'en'] as const) {
        const found = (name ?? '')
          .split('.')
          .reduce<unknown>((words, key) => (words as Record<string, unknown>)[key], manifest.words[language]);
        expect(found, `${titleKey} in ${language}`).toEqual(expect.any(String));
      }
    }
  });

  it.each(modes)('comes back from a file as it was saved (%s)', (mode) => {
    begin(mode);
    const saved = throughAFile(module.save());
    module.reset();
    begin(mode);
    module.restore(saved);
    expect(throughAFile(module.save())).toEqual(saved);
  });

  it.each(modes)('forgets everything at reset (%s)', (mode) => {
    begin(mode);
    module.reset();
    expect(throughAFile(module.save())).toEqual(untouched);
    expect(module.outcome()).toEqual({ level: null, right: 0, asked: 0, missed: [] });
  });

  it('starts the same round for the same seed', () => {
    begin('visit', 11);
    const first = throughAFile(module.save());
    module.reset();
    begin('visit', 11);
    expect(throughAFile(module.save())).toEqual(first);
  });

  it.each([null, undefined, 0, 'x', [], {}, { round: 'x' }, { round: { pieces: 5 } }, { view: '<script>' }])(
    'starts anew where what was saved does not fit: %j',
    (state) => {
      begin('visit');
      const fresh = throughAFile(module.save());
      expect(() => module.restore(state)).not.toThrow();
      expect(throughAFile(module.save())).toEqual(fresh);
    },
  );
});
