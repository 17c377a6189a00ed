import { useTranslation } from 'react-i18next';
import { askStaff } from '../../platform/staff';
import { enterPanel } from '../../session/staffRoom';
import { setOverlay } from '../../session/store';
import { PinDialog, type PinTry } from './PinDialog';

const unlock = async (pin: string | null): Promise<PinTry> => {
  const answer = await askStaff('unlock', pin);
  if (answer.kind === 'open') {
    enterPanel(answer.session);
    return 'done';
  }
  return 'waitMs' in answer ? answer : { kind: 'ready' };
};

/** The way into the panel. */
export function PinPad() {
  const { t } = useTranslation('admin');
  return (
    <PinDialog
      prefix="pin"
      title={t('pin.title')}
      under={t('pin.titleOther')}
      enterText={t('pin.enter')}
      tryPin={unlock}
      onClose={() => setOverlay('none')}
    />
  );
}
