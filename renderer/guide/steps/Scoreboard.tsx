import { Plant } from '../../exhibit-kit/teams/Plant';
import { isTeam } from '../../exhibit-kit/teams/teams';
import { useTranslation } from 'react-i18next';
import { totals } from '../model/group';
import { useLed, useTeams, useWords } from '../room';
import { useShallow } from 'zustand/shallow';
import { useGuide } from '../store';

/** All teams by points, to be read from the last row: sign, name, figure and bar. */
export function Scoreboard() {
  const { t } = useWords();
  const { t: shell } = useTranslation();
  const teams = useTeams();
  const points = useGuide(
    useShallow(({ group }) =>
      group
        ? totals(
            group,
            teams.map(({ id }) => id),
          )
        : {},
    ),
  );
  const most = Math.max(1, ...Object.values(points));
  const places = [...teams].sort((a, b) => (points[b.id] ?? 0) - (points[a.id] ?? 0));
  const count = useLed((group) => group.teams);
  return (
    <div className="scoreboard" data-teams={count}>
      <h2 className="g-title">{t('scores.title')}</h2>
      <ol>
        {places.map((team) => (
          <li
            key={team.id}
            data-testid={`score-${team.id}`}
            data-points={points[team.id] ?? 0}
            style={{ '--seat': team.colour, '--part': (points[team.id] ?? 0) / most } as React.CSSProperties}
          >
            {isTeam(team.id) && <Plant plant={team.id} />}
            <span className="scoreboard-name">{shell(team.nameKey)}</span>
            <i className="scoreboard-bar" />
            <b className="figure">{points[team.id] ?? 0}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}
