import type { GuidedScript } from './guided';
import type { Language } from './settings';

/** A question that groups answer by faces, with its script's name; of what is no longer there its ids. */
export const questionNames = (scripts: readonly GuidedScript[], language: Language) => {
  const say = ({ zh, en }: { zh: string; en: string }): string => (language === 'en' ? en : zh);
  return (scriptId: string, questionId: string): string => {
    const script = scripts.find(({ id }) => id === scriptId);
    const questions = script?.steps.flatMap((step) => (step.kind === 'feedback' ? step.questions : [])) ?? [];
    const question = questions.find(({ id }) => id === questionId);
    return `${script ? say(script.title) : scriptId} · ${question ? say(question.text) : questionId}`;
  };
};
