import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffCallName, StaffCalls } from '../../../electron/shared/staff/staffContract';
import { askStaff, StaffRefusal } from '../../platform/staff';
import { askPinAgain } from './pinAgainStore';
import { showToast } from './toastStore';

type Result<K extends StaffCallName> = ReturnType<StaffCalls[K]>;

const stopped = Symbol('the PIN was not typed again');

/** A call that needs the PIN again asks for it, and is then made once more. */
const askWithPin = async <K extends StaffCallName>(name: K, args: Parameters<StaffCalls[K]>): Promise<Result<K> | typeof stopped> => {
  try {
    return await askStaff(name, ...args);
  } catch (error) {
    if (!(error instanceof StaffRefusal) || error.kind !== 'needs-pin') throw error;
    return (await askPinAgain()) ? askStaff(name, ...args) : stopped;
  }
};

/** Does a call; what main refuses is told in a toast, and its field in `problem`. Resolves to the answer, or to null when refused. */
export function useAsk() {
  const { t } = useTranslation('admin');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ field: string | null; message: string } | null>(null);
  const ask = async <K extends StaffCallName>(name: K, ...args: Parameters<StaffCalls[K]>): Promise<{ value: Result<K> } | null> => {
    setBusy(true);
    setProblem(null);
    try {
      const value = await askWithPin(name, args);
      return value === stopped ? null : { value };
    } catch (error) {
      const refused = error instanceof StaffRefusal ? error : new StaffRefusal('failed', null, 'failed');
      setProblem({ field: refused.field, message: refused.message });
      showToast({ kind: 'problem', text: t(`kit.refused.${refused.kind}`) });
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { ask, busy, problem };
}

/** What a call without arguments answers, asked once as the section opens and again by `again`. null: not there yet, or refused. */
export function useAnswer<K extends StaffCallName>(name: Parameters<StaffCalls[K]> extends [] ? K : never) {
  const [answer, setAnswer] = useState<Result<K> | null>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isOff = false;
    const call = askStaff as (asked: K) => Promise<Result<K>>;
    call(name).then(
      (value) => {
        if (!isOff) setAnswer(value);
      },
      () => undefined,
    );
    return () => {
      isOff = true;
    };
  }, [name, count]);
  const again = useCallback(() => setCount((now) => now + 1), []);
  return [answer, again] as const;
}
