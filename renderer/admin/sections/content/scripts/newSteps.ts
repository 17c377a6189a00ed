// Steps that can come into a script: fresh ones with sentences that stand as they are, and those of other scripts.
import type { Bilingual } from '../../../../../electron/shared/bilingual';
import type { Statement } from '../../../../../electron/shared/content';
import type { Age, GuidedScript, ScriptStep, TalkStep } from '../../../../../electron/shared/guided';
import { textLength, type StepKind } from '../../../../../electron/shared/scriptTexts';

/** A sentence of the panel's words in both languages. */
export type SayBoth = (key: string) => Bilingual;

/** An exhibit as the library needs it. */
export interface Shown {
  readonly id: string;
  readonly title: Bilingual;
  /** one can win points in it */
  readonly isGame: boolean;
}

export interface Addable {
  readonly id: string;
  readonly name: Bilingual;
  readonly detail: Bilingual | null;
  readonly step: ScriptStep;
}

const base = (id: string, title: Bilingual, seconds: number, say: SayBoth) => ({
  id,
  title,
  seconds,
  minSeconds: Math.min(seconds, 60),
  weight: 'useful' as const,
  talk: [say('fresh.talk')],
  takeAway: say('fresh.takeAway'),
});

const short = ({ zh, en }: Bilingual): Bilingual => ({ zh: zh.slice(0, textLength.title.zh), en: en.slice(0, textLength.title.en) });
const isSentence = ({ zh, en }: Bilingual): boolean => zh.length <= textLength.sentence.zh && en.length <= textLength.sentence.en;

const shownStep = ({ id, title }: Shown, say: SayBoth): ScriptStep => ({
  ...base(id, short(title), 180, say),
  kind: 'exhibit',
  exhibit: id,
  parameters: {},
  step: null,
});

const gameStep = ({ id, title }: Shown, say: SayBoth): ScriptStep => ({
  ...base(id, short(title), 300, say),
  kind: 'game',
  exhibit: id,
  parameters: {},
});

/** A sentence of the quiz, put to all teams. */
const questionStep = ({ id, text, explanation, isTrue, label }: Statement, say: SayBoth): ScriptStep => ({
  ...base(id, say('fresh.question'), 90, say),
  kind: 'question',
  takeAway: isSentence(explanation) ? explanation : say('fresh.takeAway'),
  prompt: { zh: `${say('fresh.isItTrue').zh}${text.zh}`, en: `${say('fresh.isItTrue').en} ${text.en}` },
  options: [
    { id: 'right', text: say('fresh.right') },
    { id: 'wrong', text: say('fresh.wrong') },
  ],
  answer: isTrue ? 'right' : 'wrong',
  explanation,
  label,
  picture: null,
});

const voteStep = (say: SayBoth): ScriptStep => ({
  ...base('vote', say('fresh.vote'), 60, say),
  kind: 'vote',
  prompt: say('fresh.votePrompt'),
  options: [
    { id: 'yes', text: say('fresh.yes') },
    { id: 'no', text: say('fresh.no') },
  ],
});

const talkStep = ({ id, title }: Shown, say: SayBoth): TalkStep => ({
  ...base('talk', short(title), 90, say),
  kind: 'talk',
  headline: title,
  lines: [say('fresh.line')],
  label: null,
  picture: { exhibit: id },
});

const scoresStep = (say: SayBoth): ScriptStep => ({ ...base('scores', say('fresh.scores'), 60, say), kind: 'scores' });
const reportStep = (say: SayBoth): ScriptStep => ({ ...base('report', say('fresh.report'), 60, say), kind: 'report', weight: 'core' });

interface Sources {
  readonly scripts: readonly GuidedScript[];
  readonly exhibits: readonly Shown[];
  readonly statements: readonly Statement[];
}

const promptOf = (step: ScriptStep): Bilingual | null => {
  switch (step.kind) {
    case 'question':
    case 'vote':
      return step.prompt;
    case 'council':
      return step.question;
    case 'talk':
      return step.headline;
    default:
      return null;
  }
};

const fresh = (kind: StepKind, { exhibits, statements }: Sources, say: SayBoth): ScriptStep[] => {
  switch (kind) {
    case 'exhibit':
      return exhibits.map((each) => shownStep(each, say));
    case 'game':
      return exhibits.filter(({ isGame }) => isGame).map((each) => gameStep(each, say));
    case 'question':
      return statements.map((each) => questionStep(each, say));
    case 'vote':
      return [voteStep(say)];
    case 'talk':
      return exhibits.map((each) => talkStep(each, say));
    case 'scores':
      return [scoresStep(say)];
    case 'report':
      return [reportStep(say)];
    // only as another script has them: their questions are thought through
    case 'council':
    case 'feedback':
      return [];
  }
};

/** What can come in of one kind: those other scripts have, worked out, then fresh ones; each once. */
export const addableSteps = (kind: StepKind, sources: Sources, say: SayBoth): Addable[] => {
  const known = sources.scripts.flatMap(({ title, steps }) =>
    steps.filter((step) => step.kind === kind).map((step) => ({ step, from: title })),
  );
  const all = [...known, ...fresh(kind, sources, say).map((step) => ({ step, from: null }))];
  const seen = new Set<string>();
  return all.flatMap(({ step, from }) => {
    const { id: _, ...content } = step;
    const key = JSON.stringify(content);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ id: `${kind}-${seen.size}`, name: step.title, detail: promptOf(step) ?? from, step }];
  });
};

/** The least that is a script: a start, and what a group takes home. */
export const emptyScript = (id: string, age: Age, exhibit: Shown, say: SayBoth): GuidedScript => ({
  id,
  title: say('fresh.title'),
  age,
  goal: say('fresh.goal'),
  steps: [
    { ...talkStep(exhibit, say), id: 'hello', title: say('fresh.hello'), headline: say('fresh.title'), weight: 'core' },
    reportStep(say),
  ],
});
