import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { askStaff } from '../../platform/staff';
import { PinDialog, type PinTry } from '../entry/PinDialog';
import { usePinAgain } from './pinAgainStore';

/** The PIN once more, before what only staff may do; main checks it and lets one call pass. */
export function PinAgain() {
  const { t } = useTranslation('admin');
  const asked = usePinAgain((s) => s.asked);
  useEffect(() => () => usePinAgain.getState().asked?.answer(false), []);
  if (!asked) return null;
  const prove = async (pin: string | null): Promise<PinTry> => {
    if (pin === null) {
      const answer = await askStaff('unlock', null);
      return answer.kind === 'waiting' ? answer : { kind: 'ready' };
    }
    const answer = await askStaff('prove', pin);
    if (answer.kind !== 'proved') return answer;
    asked.answer(true);
    return 'done';
  };
  return (
    <PinDialog
      prefix="again"
      title={t('pin.again')}
      under={t('pin.againWhy')}
      enterText={t('pin.confirm')}
      tryPin={prove}
      onClose={() => asked.answer(false)}
    />
  );
}
