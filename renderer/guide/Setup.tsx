import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ages, classNames, fewestTeams, mostTeams, type GuidedScript } from '../../electron/shared/guided';
import { setLanguage, useSession } from '../session/store';
import { teamsOf } from '../exhibit-kit/teams/teams';
import { Plant } from '../exhibit-kit/teams/Plant';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { secondsOf } from './model/plan';
import { useRoom, useSay, useWords } from './room';
import { begin, leaveGuide } from './store';

interface StepperProps {
  readonly name: string;
  readonly label: string;
  readonly shown: string;
  readonly onLess: (() => void) | null;
  readonly onMore: (() => void) | null;
}

function Stepper({ name, label, shown, onLess, onMore }: StepperProps) {
  const { t } = useWords();
  return (
    <div className="setup-stepper">
      <span>{label}</span>
      <Button testId={`setup-${name}-less`} kind="sand" label={`${label} ${t('count.less')}`} disabled={!onLess} onPress={() => onLess?.()}>
        <Icon name="minus" />
      </Button>
      <b className="figure" data-testid={`setup-${name}`}>
        {shown}
      </b>
      <Button testId={`setup-${name}-more`} kind="sand" label={`${label} ${t('count.more')}`} disabled={!onMore} onPress={() => onMore?.()}>
        <Icon name="plus" />
      </Button>
    </div>
  );
}

const step = (value: number, by: number, low: number, high: number, set: (next: number) => void): (() => void) | null =>
  value + by < low || value + by > high ? null : () => set(value + by);

const minutesOf = (script: GuidedScript): number => Math.round(secondsOf(script) / 60);

/** Who comes, and how long they have. */
function Group({ script }: { readonly script: GuidedScript }) {
  const { t } = useWords();
  const { t: shell } = useTranslation();
  const language = useSession((s) => s.language);
  const [teams, setTeams] = useState(4);
  const [name, setName] = useState(5);
  const [pupils, setPupils] = useState(30);
  const [minutes, setMinutes] = useState(minutesOf(script));
  const className = classNames[name % classNames.length] ?? 'guyu';
  const start = (): void => begin(script, { teams, className, pupils, minutes, language });
  return (
    <div className="setup-group card">
      <Stepper
        name="teams"
        label={t('setup.teams')}
        shown={String(teams)}
        onLess={step(teams, -1, fewestTeams, mostTeams, setTeams)}
        onMore={step(teams, 1, fewestTeams, mostTeams, setTeams)}
      />
      <p className="setup-signs" aria-hidden="true">
        {teamsOf(teams).map(({ id, colour }) => (
          <span key={id} style={{ '--seat': colour } as React.CSSProperties}>
            <Plant plant={id} />
          </span>
        ))}
      </p>
      <Stepper
        name="class"
        label={t('setup.class')}
        shown={shell(`boardNames.${className}`)}
        onLess={() => setName(name + classNames.length - 1)}
        onMore={() => setName(name + 1)}
      />
      <Stepper
        name="pupils"
        label={t('setup.pupils')}
        shown={String(pupils)}
        onLess={step(pupils, -1, 3, 60, setPupils)}
        onMore={step(pupils, 1, 3, 60, setPupils)}
      />
      <Stepper
        name="minutes"
        label={t('setup.minutes')}
        shown={String(minutes)}
        onLess={step(minutes, -5, 10, 120, setMinutes)}
        onMore={step(minutes, 5, 10, 120, setMinutes)}
      />
      <Button testId="setup-start" kind="primary" size="large" onPress={start}>
        <Icon name="play" />
        {t('setup.start')}
      </Button>
    </div>
  );
}

/** Before a group comes: which script, how many teams, how long. */
export function Setup() {
  const { t } = useWords();
  const say = useSay();
  const { content, asked } = useRoom();
  const language = useSession((s) => s.language);
  const [chosen, setChosen] = useState(() => content.scripts.find(({ id }) => id === asked)?.id ?? content.scripts[0]?.id ?? null);
  const script = content.scripts.find(({ id }) => id === chosen) ?? content.scripts[0];
  const inOrder = [...content.scripts].sort((a, b) => ages.indexOf(a.age) - ages.indexOf(b.age));
  return (
    <main className="guide-setup" data-testid="guide-setup">
      <header className="header">
        <Button testId="setup-leave" onPress={leaveGuide}>
          <Icon name="back" />
          {t('setup.leave')}
        </Button>
        <h1 className="title header-title">{t('setup.title')}</h1>
        <div className="header-status" />
        <Button testId="switch-language" onPress={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>
          <Icon name="globe" />
          {t('setup.language')}
        </Button>
      </header>
      <div className="setup-columns">
        <ul className="setup-scripts">
          {inOrder.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                className="setup-script card focusable"
                data-testid={`script-${each.id}`}
                aria-pressed={each === script}
                onClick={() => setChosen(each.id)}
              >
                <small>
                  {t(`setup.ages.${each.age}`)} · {t('setup.length', { count: minutesOf(each) })}
                </small>
                <strong>{say(each.title)}</strong>
                <span>{say(each.goal)}</span>
              </button>
            </li>
          ))}
        </ul>
        {script && <Group key={script.id} script={script} />}
      </div>
    </main>
  );
}
