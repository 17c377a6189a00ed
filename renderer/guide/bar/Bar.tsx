import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { stepLeftMs, wholeLeftMs } from '../model/group';
import { clockText, neighbour } from '../model/plan';
import { useLed, useSay, useStep, useWords } from '../room';
import { Sign } from '../Sign';
import { back, next, openSheet, toggleBlack, toggleFreeze, togglePause, useGuide, type Sheet } from '../store';

function Times() {
  const { t } = useWords();
  const step = useLed((group, script) => clockText(stepLeftMs(script, group)));
  const whole = useLed((group) => clockText(wholeLeftMs(group)));
  return (
    <dl className="bar-times">
      <div>
        <dt>{t('bar.step')}</dt>
        <dd className="figure" data-testid="step-left">
          {step}
        </dd>
      </div>
      <div>
        <dt>{t('bar.whole')}</dt>
        <dd className="figure" data-testid="whole-left">
          {whole}
        </dd>
      </div>
    </dl>
  );
}

function Tool({
  sheet,
  name,
  label,
}: {
  readonly sheet: Sheet;
  readonly name: Parameters<typeof Sign>[0]['name'];
  readonly label: string;
}) {
  const isOpen = useGuide((s) => s.sheet === sheet);
  return (
    <Button testId={`bar-${sheet}`} label={label} pressed={isOpen} onPress={() => openSheet(sheet)}>
      <Sign name={name} />
    </Button>
  );
}

function Stops() {
  const { t } = useWords();
  const { paused, frozen, black } = useGuide();
  return (
    <>
      <Button testId="bar-pause" label={t(paused ? 'bar.goOn' : 'bar.pause')} pressed={paused} onPress={togglePause}>
        <Icon name={paused ? 'play' : 'pause'} />
      </Button>
      <Button testId="bar-freeze" label={t('bar.freeze')} pressed={frozen} onPress={toggleFreeze}>
        <Sign name="freeze" />
      </Button>
      <Button testId="bar-black" label={t('bar.black')} pressed={black} onPress={toggleBlack}>
        <Sign name="black" />
      </Button>
    </>
  );
}

/** The guide's bar: where the group is, how much time there is, and everything one touch away. */
export function Bar({ hasNotes }: { readonly hasNotes: boolean }) {
  const { t } = useWords();
  const say = useSay();
  const step = useStep();
  const place = useLed((group, script) => {
    const ids = script.steps.filter(({ id }) => id in group.plan).map(({ id }) => id);
    return `${ids.indexOf(script.steps[group.at]?.id ?? '') + 1} / ${ids.length}`;
  });
  const isFirst = useLed((group, script) => neighbour(script, group.plan, group.at, -1) === null);
  const isLast = useLed((group, script) => neighbour(script, group.plan, group.at, 1) === null);
  return (
    <nav className="bar" aria-label={t('bar.name')}>
      <p className="bar-title">
        <span className="figure" data-testid="bar-place">
          {place}
        </span>
        <strong>{say(step.title)}</strong>
      </p>
      <Times />
      <div className="bar-tools">
        {!hasNotes && <Tool sheet="talk" name="talk" label={t('bar.talk')} />}
        <Tool sheet="scores" name="scores" label={t('bar.scores')} />
        <Tool sheet="time" name="time" label={t('bar.time')} />
        <Tool sheet="jump" name="list" label={t('bar.jump')} />
        <Stops />
        <Tool sheet="end" name="end" label={t('bar.end')} />
      </div>
      <div className="bar-way">
        <Button testId="bar-back" label={t('bar.back')} disabled={isFirst} onPress={back}>
          <Icon name="back" />
        </Button>
        {isLast ? (
          <Button testId="bar-end-last" kind="primary" onPress={() => openSheet('end')}>
            {t('bar.end')}
          </Button>
        ) : (
          <Button testId="bar-next" kind="primary" onPress={next}>
            {t('bar.next')}
            <Sign name="next" />
          </Button>
        )}
      </div>
    </nav>
  );
}
