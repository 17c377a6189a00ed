import { useEffect, useState } from 'react';
import { votingWays, type CouncilState, type CouncilStep, type Tally, type VotingWay } from '../../../electron/shared/guided';
import { Button } from '../../ui/Button';
import { changesOf, leaders } from '../model/ballot';
import { useLed, useSay, useWords } from '../room';
import { setCouncil } from '../store';
import { HandCount } from '../steps/HandCount';
import { SecretBallot } from './SecretBallot';
import { Asked, Going, Views, type PartProps } from './Voices';

const opening: CouncilState = { phase: 'question', heard: 0, way: 'hands', first: null, second: null, isOpen: false };

function Ways({ onChoose }: { readonly onChoose: (way: VotingWay) => void }) {
  const { t } = useWords();
  return (
    <>
      <h2 className="g-title">{t('council.how')}</h2>
      <div className="g-ways">
        {votingWays.map((way) => (
          <button key={way} type="button" className="g-way card focusable" data-testid={`way-${way}`} onClick={() => onChoose(way)}>
            <strong>{t(`council.ways.${way}`)}</strong>
            <span>{t(`council.wayHints.${way}`)}</span>
          </button>
        ))}
      </div>
    </>
  );
}

/** Out loud and hands: the guide counts. */
function Counted({ step, way, onDone }: { readonly step: CouncilStep; readonly way: VotingWay; readonly onDone: (tally: Tally) => void }) {
  const { t } = useWords();
  const say = useSay();
  const pupils = useLed((group) => group.pupils);
  const [counts, setCounts] = useState<Record<string, number>>({});
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <h2 className="g-title">{say(step.question)}</h2>
      <HandCount options={step.options} counts={counts} most={pupils} onChange={setCounts} />
      <div className="g-foot">
        <p>{t(`council.count.${way === 'voice' ? 'voice' : 'hands'}`)}</p>
        <Button
          testId="count-done"
          kind="primary"
          size="large"
          disabled={all === 0}
          onPress={() => onDone({ way, counts: Object.fromEntries(step.options.map(({ id }) => [id, counts[id] ?? 0])) })}
        >
          {t('council.counted')}
        </Button>
      </div>
    </>
  );
}

/** A round of voting in one of the three ways. */
function Voting({ step, council, onChange }: PartProps) {
  const isSecond = council.phase === 'second';
  // an open ballot that is there already was interrupted: its votes are gone
  const [wasOpen, setWasOpen] = useState(council.isOpen && council.way === 'ballot');
  const [way, setWay] = useState<VotingWay | null>(council.isOpen ? council.way : null);
  const done = (tally: Tally): void =>
    onChange(isSecond ? { phase: 'change', second: tally, isOpen: false } : { phase: 'result', first: tally, isOpen: false });
  const choose = (chosen: VotingWay): void => {
    setWasOpen(false);
    setWay(chosen);
    onChange({ way: chosen, isOpen: true });
  };
  if (way === null) return <Ways onChoose={choose} />;
  if (way === 'ballot') return <SecretBallot step={step} isAnew={wasOpen} onDone={done} />;
  return <Counted step={step} way={way} onDone={done} />;
}

function Bars({ step, tally }: { readonly step: CouncilStep; readonly tally: Tally }) {
  const say = useSay();
  const most = Math.max(1, ...Object.values(tally.counts));
  return (
    <ul className="g-bars">
      {step.options.map(({ id, text }) => (
        <li key={id} data-testid={`result-${id}`} data-count={tally.counts[id] ?? 0}>
          <span>{say(text)}</span>
          <i style={{ '--part': (tally.counts[id] ?? 0) / most } as React.CSSProperties} />
          <b className="figure">{tally.counts[id] ?? 0}</b>
        </li>
      ))}
    </ul>
  );
}

function Outcome({ step, tally }: { readonly step: CouncilStep; readonly tally: Tally }) {
  const say = useSay();
  const { t } = useWords();
  const ids = step.options.map(({ id }) => id);
  const first = leaders(ids, tally);
  const named = step.options.filter(({ id }) => first.includes(id)).map(({ text }) => say(text));
  return (
    <>
      <h2 className="g-title">{named.length === 1 ? t('council.leads', { option: named[0] }) : t('council.level')}</h2>
      <Bars step={step} tally={tally} />
    </>
  );
}

/** What to talk about, with the first vote still in view. */
function Discuss({ step, council, onChange }: PartProps) {
  const { t } = useWords();
  const say = useSay();
  return (
    <>
      <h2 className="g-title">{t('council.discuss')}</h2>
      <div className="g-discuss">
        <ul className="g-lines">
          {step.discuss.map((text) => (
            <li key={text.en}>{say(text)}</li>
          ))}
        </ul>
        {council.first && (
          <div className="g-so-far card">
            <p className="g-kicker">{t('council.before')}</p>
            <Bars step={step} tally={council.first} />
          </div>
        )}
      </div>
      <Going testId="council-second" word={t('council.second')} onPress={() => onChange({ phase: 'second' })} />
    </>
  );
}

/** What the talk has changed, option by option. */
function Changed({ step, first, second }: { readonly step: CouncilStep; readonly first: Tally; readonly second: Tally }) {
  const { t } = useWords();
  const say = useSay();
  const changes = changesOf(
    step.options.map(({ id }) => id),
    first,
    second,
  );
  const isSame = changes.every(({ before, after }) => before === after);
  return (
    <>
      <h2 className="g-title">{t(isSame ? 'council.same' : 'council.changed')}</h2>
      <table className="g-changes">
        <thead>
          <tr>
            <th scope="col" aria-label={t('council.option')} />
            <th scope="col">{t('council.before')}</th>
            <th scope="col">{t('council.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ id, before, after }) => (
            <tr key={id} data-testid={`change-${id}`} data-before={before} data-after={after}>
              <th scope="row">{say(step.options.find((option) => option.id === id)?.text ?? { zh: '', en: '' })}</th>
              <td className="figure">{before}</td>
              <td className="figure">{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Phase(props: PartProps) {
  const { t } = useWords();
  const { step, council, onChange } = props;
  switch (council.phase) {
    case 'question':
      return <Asked {...props} />;
    case 'views':
      return <Views {...props} />;
    case 'vote':
    case 'second':
      return <Voting key={council.phase} {...props} />;
    case 'result':
      return (
        <>
          {council.first && <Outcome step={step} tally={council.first} />}
          <Going testId="council-discuss" word={t('council.toDiscuss')} onPress={() => onChange({ phase: 'discuss' })} />
        </>
      );
    case 'discuss':
      return <Discuss {...props} />;
    case 'change':
      return council.first && council.second ? <Changed step={step} first={council.first} second={council.second} /> : null;
  }
}

/** 行走的议事会: a question of the neighbourhood, every voice heard, a vote, talk, and a second vote. */
export function Council({ step }: { readonly step: CouncilStep }) {
  const kept = useLed((group) => group.councils[step.id]);
  const council = kept ?? opening;
  useEffect(() => {
    if (!kept) setCouncil(step.id, opening);
  }, [kept, step.id]);
  return (
    <section className="g-step g-council" data-testid="council" data-phase={council.phase}>
      <Phase step={step} council={council} onChange={(change) => setCouncil(step.id, { ...council, ...change })} />
    </section>
  );
}
