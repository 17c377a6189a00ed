import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { confirmFirst } from '../../kit/confirmStore';
import { Field } from '../../kit/Field';
import { Group } from '../../kit/Page';
import { showToast } from '../../kit/toastStore';
import { useAsk } from '../../kit/useAsk';
import { PinStep } from '../../setup/PinStep';
import '../../entry/pinPad.css';
import '../../setup/setup.css';

type Role = 'staff' | 'guide';

/** the pad is tall: all of it in sight */
const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'center' });

/** A new PIN for one role, typed twice; then main asks for the staff's own once more. */
function PinField({ role }: { readonly role: Role }) {
  const { t } = useTranslation('admin-system');
  const { t: kit } = useTranslation('admin');
  const { ask, busy, problem } = useAsk();
  const [open, setOpen] = useState(false);
  const set = async (pin: string | null): Promise<void> => {
    const done = await ask('setPins', role === 'staff' ? { staff: pin ?? undefined } : { guide: pin });
    if (!done) return;
    setOpen(false);
    showToast({ kind: 'done', text: t(pin === null ? 'pinGone' : 'pinSet'), ...(done.value && { undo: () => void putBack() }) });
  };
  const putBack = async (): Promise<void> => {
    const done = await ask('restoreGuidePin');
    if (done) showToast({ kind: done.value ? 'done' : 'problem', text: t(done.value ? 'pinBack' : 'pinTooLate') });
  };
  const forget = async (): Promise<void> => {
    if (await confirmFirst({ title: t('pinForgetAsk'), text: t('pinForgetText'), action: t('pinForget') })) await set(null);
  };
  const why = problem?.message === 'same' ? t('pinSame') : null;
  return (
    <Field label={t(open ? `${role}PinNew` : `${role}Pin`)} help={t(`${role}PinHelp`)} problem={why}>
      {open ? (
        <div className="system-pin" ref={intoView}>
          <PinStep name={`${role}Pin`} other={null} onTaken={(pin) => void set(pin)} />
          <Button testId={`pin-cancel-${role}`} kind="sand" disabled={busy} onPress={() => setOpen(false)}>
            {kit('kit.cancel')}
          </Button>
        </div>
      ) : (
        <div className="system-row">
          <Button testId={`pin-change-${role}`} kind="sand" onPress={() => setOpen(true)}>
            {t('pinChange')}
          </Button>
          {role === 'guide' && (
            <Button testId="pin-forget-guide" kind="sand" disabled={busy} onPress={() => void forget()}>
              {t('pinForget')}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}

/** Both roles' PINs: changed here, reset only by somebody with an account on the machine. */
export function Pins() {
  return (
    <Group>
      <PinField role="staff" />
      <PinField role="guide" />
    </Group>
  );
}
