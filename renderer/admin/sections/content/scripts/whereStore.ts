import { create } from 'zustand';

interface Where {
  /** the scripts are open in the content's section */
  readonly isOpen: boolean;
  readonly script: string | null;
  readonly step: string | null;
  /** a step is being chosen that comes in */
  readonly isAdding: boolean;
}

/** Where staff are in the scripts; stays over a session that ended, as their draft does. */
export const useWhere = create<Where>(() => ({ isOpen: false, script: null, step: null, isAdding: false }));

export const openScripts = (): void => useWhere.setState({ isOpen: true, script: null, step: null, isAdding: false });
export const closeScripts = (): void => useWhere.setState({ isOpen: false });
export const openScript = (script: string | null, step: string | null = null): void => useWhere.setState({ script, step, isAdding: false });
export const toggleStep = (step: string): void => useWhere.setState((s) => ({ step: s.step === step ? null : step }));
export const showAdding = (isAdding: boolean): void => useWhere.setState({ isAdding });
