import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import type { Team } from '../exhibit';
import { useKit } from '../kit';
import { Plant } from '../teams/Plant';
import { isTeam } from '../teams/teams';
import { useSpoken } from '../useSpoken';
import { standings, teamNow, type Turns } from './turns';
import './turnCard.css';

interface TurnCardProps {
  readonly turns: Turns;
  readonly teams: readonly Team[];
  readonly onReady: () => void;
}

const nobody: Team = { id: '', nameKey: '', colour: 'var(--ink-2)' };

/** Between two turns: whose it is now, what each team has; nothing runs until that team says it stands ready. */
export function TurnCard({ turns, teams, onReady }: TurnCardProps) {
  const { t } = useTranslation();
  const { cue } = useKit();
  const id = teamNow(turns);
  const team = teams.find((each) => each.id === id) ?? nobody;
  const title = id === null ? '' : t('round.turn.of', { team: t(team.nameKey) });
  useSpoken(title);
  useEffect(() => {
    if (id !== null) cue('turn');
    // once for each turn
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, turns.round]);
  if (id === null) return null;
  return (
    <div className="turn" data-testid="turn" data-team={id}>
      <section className="card turn-card rise" style={{ '--team': team.colour } as React.CSSProperties}>
        <h2 className="display">{title}</h2>
        {turns.rounds > 1 && <p>{t('round.turn.round', { n: turns.round + 1, of: turns.rounds })}</p>}
        <ol className="turn-points">
          {standings(turns).map((each) => {
            const standing = teams.find((one) => one.id === each.id) ?? nobody;
            return (
              <li
                key={each.id}
                className={each.id === id ? 'turn-now' : undefined}
                style={{ '--seat': standing.colour } as React.CSSProperties}
              >
                {isTeam(each.id) ? <Plant plant={each.id} /> : <i style={{ background: standing.colour }} />}
                <span>{t(standing.nameKey)}</span>
                <b>{t('round.turn.points', { count: each.points })}</b>
              </li>
            );
          })}
        </ol>
        <Button
          testId="turn-ready"
          kind="primary"
          size="large"
          onPress={() => {
            cue('pick');
            onReady();
          }}
        >
          {t('round.turn.ready')}
        </Button>
      </section>
    </div>
  );
}
