// Publishes content packs one after the other until it is killed: `tsx packWriter.ts CONTENT PICTURES DATA PACK_A PACK_B`.
import { readdirSync } from 'node:fs';
import { openPacks } from '../../electron/main/content/pack/packs';

const [bundledDir, picturesDir, dir, ...from] = process.argv.slice(2) as [string, string, string, ...string[]];
const exhibits = readdirSync('renderer/exhibits');
const log = { info: () => undefined, warn: () => undefined, error: console.error };
const packs = openPacks({ bundledDir, picturesDir, dir, clock: Date.now, log, onChange: () => undefined });
console.log('ready');
for (let index = 0; ; index += 1) {
  const result = await packs.prepare(from[index % from.length]!, exhibits);
  if ('problems' in result) throw new Error(result.problems.map(({ text }) => text.en).join('\n'));
  await packs.publish(result.token);
  console.log(index);
}
