// Every exhibit that lets staff set something: a control for each key, and words for it in both languages.
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { ExhibitManifest } from '../../../renderer/exhibit-kit/exhibit';
import { optionFields } from '../../../renderer/exhibit-kit/options';
import { exhibits } from '../../../renderer/exhibits/index';

vi.stubGlobal('document', { documentElement: { dataset: {}, style: { setProperty: () => undefined } }, addEventListener: () => undefined });

type Words = Record<string, { name: string; help: string; value?: string; values?: Record<string, string> }>;
const wordsOf = (id: string, language: string): Words =>
  (JSON.parse(readFileSync(`renderer/exhibits/${id}/locales/${language}.json`, 'utf8')) as { options: Words }).options;

describe.each(exhibits as readonly ExhibitManifest[])('$id', (manifest) => {
  // 3D comes with some: seconds on a starved machine
  test('declares what it can be set by, in both languages', { timeout: 60_000 }, async () => {
    const { parameters, options = [] } = await manifest.load();
    const fields = optionFields({ parameters, options });
    expect(fields.map(({ key }) => key)).toEqual(options);
    for (const language of ['zh-CN', 'en'])
      for (const field of fields) {
        const words = wordsOf(manifest.id, language)[field.key];
        expect(words?.name, field.key).toBeTruthy();
        expect(words?.help, field.key).toBeTruthy();
        if (field.kind === 'number') expect(words?.value).toContain('{{value}}');
        if ('values' in field) expect(Object.keys(words?.values ?? {}).sort()).toEqual(field.values.map(String).sort());
      }
  });
});
