// The rules of the house must themselves be able to fail: small trees that break them.
import { cruise } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

const { options, forbidden } = createRequire(import.meta.url)('../../../build/config/depcruise.cjs');
const tree = mkdtempSync(path.join(os.tmpdir(), 'hongmei-rules-'));
afterAll(() => rmSync(tree, { recursive: true }));

/** Names of the rules broken by files of these contents. */
async function brokenBy(files) {
  rmSync(tree, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, name)), { recursive: true });
    writeFileSync(path.join(tree, name), text);
  }
  const folders = [...new Set(Object.keys(files).map((name) => name.split('/')[0]))];
  const { output } = await cruise(folders, { ...options, baseDir: tree, ruleSet: { forbidden }, validate: true });
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))].sort();
}

const value = 'export const x = 1;';

test.each([
  ['an exhibit that knows another', 'renderer/exhibits/a/model.ts', 'renderer/exhibits/b/model', ['exhibits-are-islands']],
  ['an exhibit that knows the session', 'renderer/exhibits/a/model.ts', 'renderer/session/store', ['exhibits-use-the-kit']],
  ['a kit that knows the platform', 'renderer/exhibit-kit/kit.ts', 'renderer/platform/kiosk', ['kit-looks-down']],
  ['a screen that reaches into an exhibit', 'renderer/app/App.ts', 'renderer/exhibits/a/store', ['exhibits-by-their-list']],
  ['a list that takes more than manifests', 'renderer/exhibits/index.ts', 'renderer/exhibits/a/store', ['list-takes-manifests']],
  ['a page that takes from main', 'renderer/app/App.ts', 'electron/main/log/log', ['page-imports-shared-only']],
  ['main that takes from the page', 'electron/main/main.ts', 'renderer/lib/math', ['main-imports-shared-only']],
  ['a contract that leans on main', 'electron/shared/contract.ts', 'electron/main/log/log', ['shared-imports-nothing']],
  ['code that leans on tests', 'electron/main/main.ts', 'tests/support/fake', ['main-imports-shared-only', 'nothing-imports-tests']],
  ['a session that knows a screen', 'renderer/session/store.ts', 'renderer/app/App', ['session-below-app']],
  ['a lib that knows the kit', 'renderer/lib/math.ts', 'renderer/exhibit-kit/kit', ['lib-imports-nothing']],
])('refused: %s', async (_, from, to, rules) => {
  const relative = path.relative(path.dirname(from), to);
  const text = `import { x } from '${relative.startsWith('.') ? relative : `./${relative}`}';\nexport const y = x;`;
  expect(await brokenBy({ [from]: text, [`${to}.ts`]: value })).toEqual(rules);
});

test('refused: Node in the page, and a cycle', async () => {
  expect(await brokenBy({ 'renderer/lib/files.ts': "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;" })).toEqual([
    'page-has-no-node',
  ]);
  const cycle = { 'renderer/lib/a.ts': "export { b } from './b';", 'renderer/lib/b.ts': "export { a as b } from './a';" };
  expect(await brokenBy(cycle)).toEqual(['no-cycles']);
});

test('allowed: the directions that are meant', async () => {
  const files = {
    'renderer/app/App.ts': "import { x } from '../exhibits/index';\nimport { y } from '../platform/kiosk';\nexport const z = [x, y];",
    'renderer/exhibits/index.ts': "export { x } from './a/manifest';",
    'renderer/exhibits/a/manifest.ts': "export { x } from '../../exhibit-kit/kit';",
    'renderer/exhibit-kit/kit.ts': "import { x } from '../lib/math';\nexport { x };",
    'renderer/lib/math.ts': value,
    'renderer/platform/kiosk.ts': "export { x as y } from '../../electron/shared/clock';",
    'electron/shared/clock.ts': value,
  };
  expect(await brokenBy(files)).toEqual([]);
});

test.each([
  ['useFrame(() => { mesh.position = new Vector3(); });', /No `new` in the frame loop/],
  ['useFrame((_, delta) => { if (delta > 1) setAngle(delta); });', /No React state in the frame loop/],
  ['useFrame(() => { useBelt.setState({ angle: 1 }); });', /No store updates in the frame loop/],
  ['useFrame(() => { live.position.clone(); });', /No allocation in the frame loop/],
  ['export default 1;', /Export by name/],
  [`${'// a line\n'.repeat(301)}`, /too many lines/],
])('lint refuses: %.60s', async (text, message) => {
  const eslint = new ESLint({ overrideConfigFile: 'build/config/eslint.config.mjs' });
  const [{ messages }] = await eslint.lintText(text, { filePath: 'renderer/stage/example.mjs' });
  expect(messages.map((one) => one.message).join('\n')).toMatch(message);
});
