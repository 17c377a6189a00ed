// Records rounds and visits as fast as it can until it is killed, and says after each how many are recorded: `tsx journalWriter.ts FILE`.
import { writeSync } from 'node:fs';
import { openJournal } from '../../electron/main/journal/journal';
import { samplePlay } from './samplePlay';

const [file = ''] = process.argv.slice(2);
const log = { info: () => undefined, warn: console.error, error: console.error };
const journal = openJournal({ file, clock: Date.now, log });
for (let count = 1; ; count += 1) {
  journal.recordPlay(samplePlay);
  journal.recordVisit({ language: 'zh-CN', durationMs: 60_000, exhibits: ['quiz'], ended: 'left' });
  // at once, not by a stream: what is said has been recorded before
  writeSync(1, `${count}\n`);
}
