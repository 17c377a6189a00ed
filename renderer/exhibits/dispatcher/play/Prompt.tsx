import { useTranslation } from 'react-i18next';
import { useSpoken } from '../../../exhibit-kit/useSpoken';
import { hourOfSlot } from '../model/day';
import type { View } from '../model/view';
import { useDispatcher, type Draft } from '../store';

const steps = ['vehicle', 'source', 'point'] as const;
export type Ask = (typeof steps)[number];

/** What the next tap is for. */
export const askOf = (draft: Draft | null): Ask => (!draft ? 'vehicle' : draft.sources.length === 0 ? 'source' : 'point');

/** Three steps of an order, and in one line what to do now. */
export function Prompt({ draft, view, free }: { readonly draft: Draft | null; readonly view: View; readonly free: readonly number[] }) {
  const { t } = useTranslation('dispatcher');
  const hint = useDispatcher((s) => s.hint);
  const ask = askOf(draft);
  const allOut = free.length === 0 && !draft;
  const back = Math.ceil(Math.min(...view.vehicles.map((each) => each.back)));
  const busy = t('prompt.busy', { time: `${hourOfSlot(back)}:00` });
  const text = hint && hint !== 'busy' ? t(`prompt.${hint}`) : allOut || hint === 'busy' ? busy : t(`prompt.${ask}`);
  useSpoken(text);
  return (
    <p className="dis-prompt" role="status" data-testid="prompt" data-ask={allOut ? 'wait' : ask}>
      <span className="dis-steps" aria-hidden="true">
        {steps.map((step, index) => (
          <i key={step} className={step === ask && !allOut ? 'dis-step-now' : steps.indexOf(ask) > index ? 'dis-step-done' : undefined}>
            {index + 1}
          </i>
        ))}
      </span>
      {text}
    </p>
  );
}
