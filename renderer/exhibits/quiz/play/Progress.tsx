import { useTranslation } from 'react-i18next';
import { isRight, pointsOf, turnOf, type QuizRound } from '../model/round';
import { useQuiz } from '../store';

/** A dot a question: filled, right; a ring, to look at again; hollow, to come. Teams: whose turn it is, and their points. */
export function Progress({ round }: { readonly round: QuizRound }) {
  const { t } = useTranslation('quiz');
  const { t: any } = useTranslation();
  const teams = useQuiz((s) => s.teams);
  const number = round.given.length + (round.chosen === null ? 1 : 0);
  const points = pointsOf(round);
  return (
    <div className="quiz-progress">
      <span className="quiz-number">{t('number', { number, count: round.length })}</span>
      <span className="quiz-dots" aria-hidden="true">
        {Array.from({ length: round.length }, (_, index) => {
          const given = round.given[index];
          return <i key={index} data-state={given ? (isRight(given) ? 'right' : 'again') : 'open'} />;
        })}
      </span>
      {teams.length > 1 && (
        <ul className="quiz-teams">
          {teams.map((team, index) => (
            <li key={team.id} data-turn={turnOf(round) === index} style={{ '--team': team.colour } as React.CSSProperties}>
              <i aria-hidden="true" />
              {any(team.nameKey)}
              <b>{points[index] ?? 0}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
