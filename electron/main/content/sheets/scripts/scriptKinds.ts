// Guided scripts in three sheets: the scripts, their steps, and every text of a step on a row of its own.
import { scriptCount, stepSeconds, textLength } from '../../../../shared/scriptTexts';
import { choiceColumn, idColumn, listColumn, numberColumn, textColumn } from '../columns';
import { figureLabels } from '../labels';
import type { SheetKind } from '../sheetTypes';
import { buildScripts } from './buildScripts';
import { parametersColumn } from './parametersColumn';
import { flattenScripts, flattenSteps, flattenTexts } from './scriptRows';
import { ageWords, kindWords, roleWords, weightWords } from './scriptWords';

const script = idColumn({ key: 'script', head: '脚本', width: 18, help: { zh: '属于哪个脚本，填脚本的编号。', en: 'Id of its script.' } });

const scripts: SheetKind = {
  id: 'scripts',
  becomes: null,
  since: 2,
  sheet: '讲解脚本',
  help: {
    zh: '带团讲解的脚本；每个脚本的步骤和文字在后面两张表里。',
    en: 'Scripts for leading a group; steps and texts are on the next two sheets.',
  },
  columns: [
    idColumn({ key: 'id', head: '编号', help: { zh: '不要改已有的编号；新增的用小写英文。', en: 'Keep what is there.' } }),
    textColumn({
      key: 'title.zh',
      head: '名称',
      language: 'zh',
      most: textLength.title.zh,
      help: { zh: '讲解员看到的名称。', en: 'What guides see.' },
    }),
    textColumn({
      key: 'title.en',
      head: '名称（英文）',
      language: 'en',
      most: textLength.title.en,
      help: { zh: '英文名称。', en: 'In English.' },
    }),
    choiceColumn({ key: 'age', head: '年龄', choices: ageWords, help: { zh: '给谁听。', en: 'For whom.' } }),
    textColumn({
      key: 'goal.zh',
      head: '目标',
      language: 'zh',
      most: textLength.sentence.zh,
      help: { zh: '听完带走什么，一句话。', en: 'What they leave with.' },
    }),
    textColumn({
      key: 'goal.en',
      head: '目标（英文）',
      language: 'en',
      most: textLength.sentence.en,
      help: { zh: '英文。', en: 'In English.' },
    }),
  ],
  idKey: 'id',
  nameKey: 'title.zh',
  mostRows: scriptCount.most,
  flatten: flattenScripts,
  build: () => undefined,
};

const seconds = { ...stepSeconds, isWhole: true };

const steps: SheetKind = {
  id: 'scriptSteps',
  becomes: null,
  since: 2,
  sheet: '脚本步骤',
  help: {
    zh: '按行的先后讲；换先后就移动整行，删掉一行就少讲一步（它的文字也要删）。',
    en: 'Led in the order of the rows; delete a step together with its texts.',
  },
  columns: [
    script,
    idColumn({ key: 'id', head: '编号', width: 16, help: { zh: '同一脚本里不重复。', en: 'Once in a script.' } }),
    choiceColumn({ key: 'kind', head: '类型', choices: kindWords, help: { zh: '这一步做什么。', en: 'What is done.' } }),
    textColumn({
      key: 'title.zh',
      head: '标题',
      language: 'zh',
      most: textLength.title.zh,
      width: 20,
      help: { zh: '一眼能懂。', en: 'Short.' },
    }),
    textColumn({
      key: 'title.en',
      head: '标题（英文）',
      language: 'en',
      most: textLength.title.en,
      width: 24,
      help: { zh: '英文。', en: 'In English.' },
    }),
    numberColumn({ key: 'seconds', head: '秒', ...seconds, help: { zh: '打算讲几秒。', en: 'Seconds planned.' } }),
    numberColumn({ key: 'minSeconds', head: '最少秒', ...seconds, help: { zh: '时间不够时最少几秒。', en: 'The least it takes.' } }),
    choiceColumn({
      key: 'weight',
      head: '轻重',
      choices: weightWords,
      help: { zh: '时间不够先省“可省”。', en: 'What goes first when time is short.' },
    }),
    textColumn({
      key: 'takeAway.zh',
      head: '带走',
      language: 'zh',
      most: textLength.sentence.zh,
      help: { zh: '学到的一句话。', en: 'One sentence learned.' },
    }),
    textColumn({
      key: 'takeAway.en',
      head: '带走（英文）',
      language: 'en',
      most: textLength.sentence.en,
      help: { zh: '英文。', en: 'In English.' },
    }),
    idColumn({
      key: 'exhibit',
      head: '展项',
      width: 18,
      isOptional: true,
      help: { zh: '“看展项”“小队比赛”用哪个展项，填编号。', en: 'Exhibit shown or played.' },
    }),
    idColumn({
      key: 'step',
      head: '从哪里看起',
      width: 18,
      isOptional: true,
      help: { zh: '只用于“看展项”，可不填。', en: 'Where the exhibit opens; may be empty.' },
    }),
    parametersColumn({
      key: 'parameters',
      head: '玩法',
      help: { zh: '展项的玩法，如level=1、matchItems=6；不懂就照原样留着。', en: 'Options of the exhibit; leave as they are.' },
    }),
    idColumn({
      key: 'answer',
      head: '答案',
      width: 14,
      isOptional: true,
      help: { zh: '只用于“提问”：对的选项的代号。', en: 'Code of the right option.' },
    }),
    listColumn({
      key: 'items',
      head: '配图物品',
      most: 4,
      isOptional: true,
      item: /^[a-z0-9]+(-[a-z0-9]+)*$/,
      help: { zh: '“讲述”“提问”的配图，填物品编号，一到四个。', en: 'Ids of one to four items.' },
    }),
    idColumn({
      key: 'picture',
      head: '配图展项',
      width: 18,
      isOptional: true,
      help: { zh: '或用一个展项的图，填编号。', en: 'Or an exhibit’s picture.' },
    }),
    choiceColumn({
      key: 'label',
      head: '数字出处',
      choices: figureLabels,
      isOptional: true,
      help: { zh: '有数字就写明。', en: 'Where there are figures.' },
    }),
  ],
  idKey: 'key',
  nameKey: 'title.zh',
  mostRows: 400,
  flatten: flattenSteps,
  build: () => undefined,
};

const texts: SheetKind = {
  id: 'scriptTexts',
  becomes: { part: 'scripts', file: 'scripts.json' },
  since: 2,
  sheet: '脚本文字',
  help: { zh: '每一步要讲的、画面上要写的，一行一句，按行的先后。', en: 'What is said and shown, one sentence a row.' },
  columns: [
    script,
    idColumn({ key: 'step', head: '步骤', width: 16, help: { zh: '属于哪一步，填步骤的编号。', en: 'Id of its step.' } }),
    choiceColumn({ key: 'role', head: '用处', choices: roleWords, help: { zh: '这句话用在哪里。', en: 'Where it is used.' } }),
    idColumn({
      key: 'code',
      head: '代号',
      width: 14,
      isOptional: true,
      help: { zh: '只用于“选项”，同一步里不重复。', en: 'For options only.' },
    }),
    textColumn({
      key: 'zh',
      head: '中文',
      language: 'zh',
      most: textLength.text.zh,
      width: 60,
      help: { zh: '一句话。', en: 'One sentence.' },
    }),
    textColumn({
      key: 'en',
      head: '英文',
      language: 'en',
      most: textLength.text.en,
      width: 60,
      help: { zh: '同一句话的英文。', en: 'The same in English.' },
    }),
  ],
  idKey: 'key',
  nameKey: 'zh',
  mostRows: 2000,
  flatten: flattenTexts,
  build: buildScripts,
};

/** In the order they are read; the last builds what all three say. */
export const scriptKinds: readonly SheetKind[] = [scripts, steps, texts];
