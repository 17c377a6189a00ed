import type { VoteStep } from '../../../electron/shared/guided';
import { useLed, useSay, useWords } from '../room';
import { setVotes } from '../store';
import { HandCount } from './HandCount';

const none: Readonly<Record<string, number>> = {};

/** Hands up: how the group stands, without right or wrong. */
export function Vote({ step }: { readonly step: VoteStep }) {
  const { t } = useWords();
  const say = useSay();
  const counts = useLed((group) => group.votes[step.id] ?? none);
  const pupils = useLed((group) => group.pupils);
  return (
    <section className="g-step g-vote">
      <h2 className="g-title">{say(step.prompt)}</h2>
      <HandCount options={step.options} counts={counts} most={pupils} onChange={(next) => setVotes(step.id, next)} />
      <div className="g-foot">
        <p>{t('vote.hint')}</p>
      </div>
    </section>
  );
}
