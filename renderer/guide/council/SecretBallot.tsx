import { useEffect, useState } from 'react';
import type { CouncilStep, Tally } from '../../../electron/shared/guided';
import { playCue } from '../../session/sound';
import { Button } from '../../ui/Button';
import { fewestVoters, newBallot } from '../model/ballot';
import { useLed, useSay, useWords } from '../room';

/** a second tap of the same finger must not be the next voter's */
const settleMs = 900;

interface BallotProps {
  readonly step: CouncilStep;
  /** begun anew after an interruption: says so */
  readonly isAnew: boolean;
  readonly onDone: (tally: Tally) => void;
}

/** Between two voters: whoever comes next calls up the options; nothing tells what the last one touched. */
function Waiting({ given, voters, onCome }: { readonly given: number; readonly voters: number; readonly onCome: () => void }) {
  const { t } = useWords();
  const [isLocked, setIsLocked] = useState(given > 0);
  useEffect(() => {
    const handle = setTimeout(() => setIsLocked(false), settleMs);
    return () => clearTimeout(handle);
  }, []);
  return (
    <>
      <h2 className="g-title">{given === 0 ? t('ballot.first') : t('ballot.next')}</h2>
      <p className="g-given" data-testid="ballot-given">
        {t('ballot.given', { given, voters })}
      </p>
      <Button testId="ballot-come" kind="primary" size="large" disabled={isLocked} onPress={onCome}>
        {t('ballot.come')}
      </Button>
    </>
  );
}

/** Pupils step up one by one; the counts live in the ballot alone and come out once the last has voted. */
export function SecretBallot({ step, isAnew, onDone }: BallotProps) {
  const { t } = useWords();
  const say = useSay();
  const pupils = useLed((group) => group.pupils);
  const [ballot] = useState(() =>
    newBallot(
      step.options.map(({ id }) => id),
      pupils,
    ),
  );
  const [given, setGiven] = useState(0);
  const [isVoting, setIsVoting] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const vote = (option: string) => () => {
    if (!ballot.cast(option)) return;
    playCue('drop');
    // no button keeps a mark of having been touched
    (document.activeElement as HTMLElement | null)?.blur();
    setGiven(ballot.given());
    setIsVoting(false);
    setIsOver(ballot.given() >= ballot.voters);
  };
  const count = (): void => {
    const tally = ballot.open();
    if (tally) onDone(tally);
  };
  if (isOver)
    return (
      <div className="g-ballot" data-testid="ballot-over">
        <h2 className="g-title">{t('ballot.all')}</h2>
        <Button testId="ballot-open" kind="primary" size="large" onPress={count}>
          {t('ballot.open')}
        </Button>
      </div>
    );
  if (isVoting)
    return (
      <div className="g-ballot" data-testid="ballot-paper">
        <h2 className="g-title">{say(step.question)}</h2>
        <div className="g-papers">
          {step.options.map(({ id, text }) => (
            <button key={id} type="button" className="g-paper card" data-testid={`ballot-${id}`} onClick={vote(id)}>
              {say(text)}
            </button>
          ))}
        </div>
      </div>
    );
  return (
    <div className="g-ballot" data-testid="ballot-waiting">
      {isAnew && given === 0 && (
        <p className="g-anew" data-testid="ballot-anew">
          {t('ballot.anew')}
        </p>
      )}
      <Waiting key={given} given={given} voters={ballot.voters} onCome={() => setIsVoting(true)} />
      {given >= fewestVoters && (
        <Button
          testId="ballot-early"
          onPress={() => {
            if (ballot.endEarly()) setIsOver(true);
          }}
        >
          {t('ballot.early')}
        </Button>
      )}
    </div>
  );
}
