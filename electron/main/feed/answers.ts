import type { FeedAnswer } from '../../shared/staff/healthCalls';

const kept = 20;

/** Texts are ours: nothing of the API's body is in them. */
export type AnswerRecord = Omit<FeedAnswer, 'trouble'>;

/** The last 20 answers, newest first. */
export const keepAnswers = () => {
  let list: readonly AnswerRecord[] = [];
  return {
    add: (record: AnswerRecord) => void (list = [record, ...list].slice(0, kept)),
    list: (): AnswerRecord[] => list.map((record) => ({ ...record })),
  };
};
