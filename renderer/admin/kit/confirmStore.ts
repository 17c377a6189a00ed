import { create } from 'zustand';

export interface Question {
  readonly title: string;
  /** what will happen, in one or two sentences */
  readonly text: string;
  /** verb of the button that does it */
  readonly action: string;
}

export const useConfirm = create<{ question: (Question & { answer(yes: boolean): void }) | null }>(() => ({ question: null }));

/** Asks before something that cannot be taken back. Resolves to what was answered; leaving the panel is a no. */
export const confirmFirst = (question: Question): Promise<boolean> =>
  new Promise((resolve) => {
    useConfirm.getState().question?.answer(false);
    const answer = (yes: boolean): void => {
      useConfirm.setState({ question: null });
      resolve(yes);
    };
    useConfirm.setState({ question: { ...question, answer } });
  });
