const kept = 20;

/** One try of the API, for the health page. Texts are ours: nothing of the API's body is in them. */
export interface AnswerRecord {
  /** ISO time in the hall */
  at: string;
  outcome: 'accepted' | 'unchanged' | 'rejected' | 'failed';
  status: number | null;
  bytes: number | null;
  /** why it was rejected or failed, null otherwise */
  why: string | null;
}

/** The last 20 answers, newest first. */
export const keepAnswers = () => {
  let list: readonly AnswerRecord[] = [];
  return {
    add: (record: AnswerRecord) => void (list = [record, ...list].slice(0, kept)),
    list: (): AnswerRecord[] => list.map((record) => ({ ...record })),
  };
};
