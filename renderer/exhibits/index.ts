import { dispatcher } from './dispatcher/manifest';
import { district } from './district/manifest';
import { hongmeiToday } from './hongmei-today/manifest';
import { intruder } from './intruder/manifest';
import { journey } from './journey/manifest';
import { machine } from './machine/manifest';
import { quiz } from './quiz/manifest';
import { sortingLine } from './sorting-line/manifest';
import { takeApart } from './take-apart/manifest';
import { transfer } from './transfer/manifest';
import { walk } from './walk/manifest';
import { whichBin } from './which-bin/manifest';

/** THE list: adding an exhibit is one folder and one line here. */
export const exhibits = [
  journey,
  district,
  walk,
  machine,
  hongmeiToday,
  sortingLine,
  takeApart,
  intruder,
  dispatcher,
  quiz,
  whichBin,
  transfer,
] as const;
