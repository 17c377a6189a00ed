// Prints the Debian packages `npm test` misses on this machine, one per line. Runs before `npm ci`: Node's own modules only.
import { missingForTests } from '../runtime/systemNeeds.mjs';

for (const name of missingForTests()) console.log(name);
