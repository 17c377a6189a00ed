import { useState } from 'react';
import { Button } from '../../ui/Button';
import { proposeChange } from '../model/group';
import { useLed, useSay, useStep, useWords } from '../room';
import { Scoreboard } from '../steps/Scoreboard';
import { changeTime, jump, leaveGuide, openSheet, useGuide } from '../store';

/** Words for the guide: pulled down, and gone again at a touch. */
function Talk() {
  const { t } = useWords();
  const say = useSay();
  const step = useStep();
  return (
    <>
      <h2 className="title">{t('talk.title')}</h2>
      <ol className="talk-points">
        {step.talk.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ol>
      <p className="talk-take-away">
        <small>{t('talk.takeAway')}</small>
        {say(step.takeAway)}
      </p>
    </>
  );
}

function Jump() {
  const { t } = useWords();
  const say = useSay();
  const steps = useLed((_, script) => script.steps);
  const plan = useLed((group) => group.plan);
  const at = useLed((group) => group.at);
  const isSkipped = (id: string): boolean => !(id in plan);
  return (
    <>
      <h2 className="title">{t('jump.title')}</h2>
      <ol className="jump-list">
        {steps.map((step, index) => (
          <li key={step.id}>
            <Button testId={`jump-${step.id}`} kind="sand" pressed={index === at} onPress={() => jump(index)}>
              <span className="jump-name">
                {index + 1}. {say(step.title)}
              </span>
              <small>{isSkipped(step.id) ? t('jump.skipped') : t('jump.minutes', { count: Math.round((plan[step.id] ?? 0) / 60) })}</small>
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}

const changes = [-15, -10, -5, 5, 10] as const;

/** So many minutes less or more: says what that would skip before anything is done. */
function Time() {
  const { t } = useWords();
  const say = useSay();
  const [minutes, setMinutes] = useState<number | null>(null);
  const group = useLed((led) => led);
  const script = useLed((_, led) => led);
  const proposal = minutes === null ? null : proposeChange(script, group, minutes * 60);
  const named = (ids: readonly string[]): string =>
    script.steps
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => say(title))
      .join(t('time.and'));
  return (
    <>
      <h2 className="title">{t('time.title')}</h2>
      <div className="time-choices">
        {changes.map((each) => (
          <Button key={each} testId={`time-${each}`} kind="sand" pressed={minutes === each} onPress={() => setMinutes(each)}>
            {each < 0 ? t('time.less', { count: -each }) : t('time.more', { count: each })}
          </Button>
        ))}
      </div>
      {proposal && (
        <div className="time-proposal" data-testid="proposal" data-skips={proposal.skips.join(' ')} data-short={proposal.shortBy}>
          <p>{proposal.skips.length > 0 ? t('time.skips', { steps: named(proposal.skips) }) : t('time.noSkips')}</p>
          {proposal.returns.length > 0 && <p>{t('time.returns', { steps: named(proposal.returns) })}</p>}
          {proposal.shortBy > 0 && <p>{t('time.short', { count: Math.ceil(proposal.shortBy / 60) })}</p>}
          <Button
            testId="time-accept"
            kind="primary"
            onPress={() => {
              changeTime((minutes ?? 0) * 60);
              openSheet('none');
            }}
          >
            {t('time.accept')}
          </Button>
        </div>
      )}
    </>
  );
}

function End() {
  const { t } = useWords();
  return (
    <>
      <h2 className="title">{t('end.title')}</h2>
      <p>{t('end.text')}</p>
      <Button testId="end-sure" kind="primary" size="large" onPress={leaveGuide}>
        {t('end.sure')}
      </Button>
    </>
  );
}

const contents = { talk: Talk, jump: Jump, time: Time, end: End, scores: Scoreboard } as const;

/** What the guide pulls over the screen. */
export function Sheets() {
  const { t } = useWords();
  const sheet = useGuide((s) => s.sheet);
  if (sheet === 'none') return null;
  const Content = contents[sheet];
  return (
    <div className={`guide-sheet-veil guide-sheet-${sheet}`}>
      <section className="guide-sheet card" data-testid={`sheet-${sheet}`} role="dialog">
        <Content />
        <Button testId="sheet-close" onPress={() => openSheet('none')}>
          {t('close')}
        </Button>
      </section>
    </div>
  );
}
