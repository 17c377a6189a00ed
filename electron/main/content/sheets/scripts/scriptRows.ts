import type { ContentPack } from '../../../../shared/content';
import { councilVoices, type ScriptStep } from '../../../../shared/guided';
import type { Bilingual } from '../../../../shared/bilingual';
import { flattenRecord } from '../flat';
import type { Flat } from '../sheetTypes';
import type { Role } from './scriptWords';

type Line = [role: Role, text: Bilingual, code?: string];

const optionsOf = (options: readonly { id: string; text: Bilingual }[]): Line[] => options.map(({ id, text }) => ['option', text, id]);

/** Texts of a step besides its title and what is taken away, in the order they are written. */
const linesOf = (step: ScriptStep): Line[] => {
  switch (step.kind) {
    case 'question':
      return [['prompt', step.prompt], ...optionsOf(step.options), ['explanation', step.explanation]];
    case 'vote':
      return [['prompt', step.prompt], ...optionsOf(step.options)];
    case 'talk':
      return [['headline', step.headline], ...step.lines.map((line): Line => ['line', line])];
    case 'council':
      return [
        ['prompt', step.question],
        ...councilVoices.map((voice): Line => [voice, step.views[voice]]),
        ...optionsOf(step.options),
        ...step.discuss.map((line): Line => ['discuss', line]),
      ];
    case 'feedback':
      return optionsOf(step.questions);
    default:
      return [];
  }
};

export const flattenScripts = ({ scripts }: ContentPack): Flat[] =>
  scripts.map(({ id, title, age, goal }) => flattenRecord({ id, title, age, goal }));

const pictureOf = (step: ScriptStep): Flat => {
  const picture = step.kind === 'talk' || step.kind === 'question' ? step.picture : null;
  if (picture === null) return {};
  return 'items' in picture ? { items: picture.items } : { picture: picture.exhibit };
};

const stepRow = (script: string, step: ScriptStep): Flat => {
  const { id, kind, title, seconds, minSeconds, weight, takeAway } = step;
  const shown = step.kind === 'exhibit' || step.kind === 'game' ? { exhibit: step.exhibit, parameters: step.parameters } : {};
  return {
    ...flattenRecord({ script, id, kind, title, seconds, minSeconds, weight, takeAway }),
    key: `${script}/${id}`,
    ...shown,
    ...(step.kind === 'exhibit' && { step: step.step ?? undefined }),
    ...(step.kind === 'question' && { answer: step.answer }),
    ...((step.kind === 'question' || step.kind === 'talk') && { label: step.label ?? undefined }),
    ...pictureOf(step),
  };
};

export const flattenSteps = ({ scripts }: ContentPack): Flat[] =>
  scripts.flatMap(({ id, steps }) => steps.map((step) => stepRow(id, step)));

export const flattenTexts = ({ scripts }: ContentPack): Flat[] =>
  scripts.flatMap(({ id, steps }) =>
    steps.flatMap((step) =>
      [...linesOf(step), ...step.talk.map((line): Line => ['talk', line])].map(([role, { zh, en }, code], index) => ({
        key: `${id}/${step.id}/${index}`,
        script: id,
        step: step.id,
        role,
        code,
        zh,
        en,
      })),
    ),
  );
