import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useKit } from '../kit';
import { useSpoken } from '../useSpoken';
import type { Level } from './level';
import './lobby.css';

export interface LevelCard {
  readonly level: Level;
  /** what makes it this level, one short line */
  readonly text: string;
  /** what comes in it: fills its parent, no words */
  readonly picture: ReactNode;
}

/** What to do, in a picture: for those who cannot read yet. */
export interface Hint {
  readonly id: string;
  readonly picture: ReactNode;
  readonly text: string;
}

interface LobbyProps {
  readonly title: string;
  /** one sentence: what the hand does */
  readonly how: string;
  /** two or three, in the order things are done */
  readonly hints: readonly Hint[];
  readonly levels: readonly LevelCard[];
  /** set by staff or guide: nothing to choose */
  readonly fixedLevel?: Level | null;
  /** more to choose, e.g. how long a round lasts */
  readonly children?: ReactNode;
  readonly onStart: (level: Level) => void;
}

/** The level's picture; the largest thing to press, but not above the band in reach mode. */
function Card({ onPress, children }: { readonly onPress?: () => void; readonly children: ReactNode }) {
  if (!onPress) return <div className="card round-lobby-card rise">{children}</div>;
  return (
    <button type="button" className="card round-lobby-card focusable rise" data-testid="start-card" onClick={onPress}>
      {children}
    </button>
  );
}

/** Before a round: one press begins, at the level this visit's play has come to; another can be chosen by hand. */
export function Lobby({ title, how, hints, levels, fixedLevel = null, children, onStart }: LobbyProps) {
  const { t } = useTranslation();
  const { cue, memory, comfort } = useKit();
  const [level, setLevel] = useState<Level>(() => fixedLevel ?? memory.level());
  useSpoken(how);
  const card = levels.find((each) => each.level === level) ?? levels[0];
  const begin = (): void => {
    cue('pick');
    onStart(level);
  };
  return (
    <section className="round-lobby">
      <div className="round-lobby-words">
        <h2 className="display">{title}</h2>
        <p className="round-lobby-how">{how}</p>
        <ol className="round-hints">
          {hints.map((hint) => (
            <li key={hint.id}>
              <span className="round-hint-picture">{hint.picture}</span>
              <span>{hint.text}</span>
            </li>
          ))}
        </ol>
      </div>
      <Card {...(comfort.reach === null ? { onPress: begin } : {})}>
        <span key={level} className={`round-lobby-picture round-lobby-picture-${level} fade`}>
          {card?.picture}
        </span>
        <span className="round-lobby-level">
          <strong className="title">{t(`round.levels.${level}`)}</strong>
          <span>{card?.text}</span>
        </span>
      </Card>
      <div className="round-lobby-foot">
        {fixedLevel === null && levels.length > 1 && (
          <div className="round-levels" role="group" aria-label={t('round.level')}>
            {levels.map((each) => (
              <Button
                key={each.level}
                testId={`level-${each.level}`}
                pressed={each.level === level}
                onPress={() => {
                  cue('tap');
                  setLevel(each.level);
                }}
              >
                <i className="round-level-dots" data-level={each.level} aria-hidden="true" />
                {t(`round.levels.${each.level}`)}
              </Button>
            ))}
          </div>
        )}
        {children}
        <Button testId="start" kind="primary" size="large" onPress={begin}>
          <Icon name="play" />
          {t('round.start')}
        </Button>
      </div>
    </section>
  );
}
