import type { ContentPack } from '../../../../shared/content';
import type { ScriptStep } from '../../../../shared/guided';
import { stepTexts } from '../../../../shared/scriptTexts';
import { flattenRecord } from '../flat';
import type { Flat } from '../sheetTypes';

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
      stepTexts(step).map(({ role, text: { zh, en }, code }, index) => ({
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
