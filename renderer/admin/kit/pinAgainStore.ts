import { create } from 'zustand';

export const usePinAgain = create<{ asked: { answer(isProved: boolean): void } | null }>(() => ({ asked: null }));

/** Asks the staff's PIN once more. Resolves to whether it was right; closing the pad or leaving the panel is a no. */
export const askPinAgain = (): Promise<boolean> =>
  new Promise((resolve) => {
    usePinAgain.getState().asked?.answer(false);
    const answer = (isProved: boolean): void => {
      usePinAgain.setState({ asked: null });
      resolve(isProved);
    };
    usePinAgain.setState({ asked: { answer } });
  });
