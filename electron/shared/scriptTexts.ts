// Which texts a step of a script has besides its title and what is taken away, and how many of each. Pure.
import type { Bilingual } from './bilingual';
import { councilVoices, type CouncilVoice, type ScriptStep } from './guided';

export type StepKind = ScriptStep['kind'];

/** option: a choice, told apart by its code · the five voices of the walking council. */
export type TextRole = 'talk' | 'prompt' | 'headline' | 'line' | 'option' | 'explanation' | 'discuss' | CouncilVoice;

/** How many scripts there may be, and steps in one. */
export const scriptCount = { most: 20 } as const;
export const stepCount = { least: 2, most: 40 } as const;
/** s a step may take */
export const stepSeconds = { least: 20, most: 3600 } as const;
/** Characters a text may have: a title, a goal or what is taken away, anything else. */
export const textLength = {
  title: { zh: 24, en: 60 },
  sentence: { zh: 60, en: 160 },
  text: { zh: 120, en: 300 },
} as const satisfies Record<string, Record<keyof Bilingual, number>>;

/** Fewest and most texts of a role. */
export type TextCount = readonly [least: number, most: number];

const one: TextCount = [1, 1];
const talk = { talk: [1, 6] as TextCount };
const voices = Object.fromEntries(councilVoices.map((voice) => [voice, one])) as Record<CouncilVoice, TextCount>;

export const rolesOf: Record<StepKind, Partial<Record<TextRole, TextCount>>> = {
  exhibit: talk,
  game: talk,
  question: { ...talk, prompt: one, option: [2, 4], explanation: one },
  vote: { ...talk, prompt: one, option: [2, 4] },
  talk: { ...talk, headline: one, line: [1, 4] },
  council: { ...talk, prompt: one, ...voices, option: [2, 4], discuss: [1, 3] },
  scores: talk,
  feedback: { ...talk, option: [2, 3] },
  report: talk,
};

export interface StepText {
  readonly role: TextRole;
  /** where in the step it stands */
  readonly path: readonly (string | number)[];
  readonly text: Bilingual;
  /** of an option */
  readonly code?: string;
}

const single = (role: TextRole, text: Bilingual, ...path: string[]): StepText => ({ role, path, text });
const several = (role: TextRole, key: string, texts: readonly Bilingual[]): StepText[] =>
  texts.map((text, index) => ({ role, path: [key, index], text }));
const choices = (key: string, list: readonly { id: string; text: Bilingual }[]): StepText[] =>
  list.map(({ id, text }, index) => ({ role: 'option', path: [key, index, 'text'], text, code: id }));

const ownTexts = (step: ScriptStep): StepText[] => {
  switch (step.kind) {
    case 'question':
      return [
        single('prompt', step.prompt, 'prompt'),
        ...choices('options', step.options),
        single('explanation', step.explanation, 'explanation'),
      ];
    case 'vote':
      return [single('prompt', step.prompt, 'prompt'), ...choices('options', step.options)];
    case 'talk':
      return [single('headline', step.headline, 'headline'), ...several('line', 'lines', step.lines)];
    case 'council':
      return [
        single('prompt', step.question, 'question'),
        ...councilVoices.map((voice) => single(voice, step.views[voice], 'views', voice)),
        ...choices('options', step.options),
        ...several('discuss', 'discuss', step.discuss),
      ];
    case 'feedback':
      return choices('questions', step.questions);
    default:
      return [];
  }
};

/** Every text of a step but title and take-away: what stands on the screen, then what the guide says. */
export const stepTexts = (step: ScriptStep): StepText[] => [...ownTexts(step), ...several('talk', 'talk', step.talk)];
