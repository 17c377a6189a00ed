import { createPortal } from 'react-dom';
import { Plant } from '../../exhibit-kit/teams/Plant';
import { isTeam } from '../../exhibit-kit/teams/teams';
import { Brand } from '../../ui/Brand';
import { useTeams, useWords } from '../room';
import type { SummaryParts } from '../model/summary';
import { Code } from './Code';
import './sheet.css';

const tries = ['tell', 'less', 'drain'] as const;

/** The sheet itself: one page of A4, on paper only. Stands beside the app so that nothing else prints. */
export function ReportSheet({ summary, text }: { readonly summary: SummaryParts; readonly text: string }) {
  const { t } = useWords();
  const teams = useTeams();
  const { title, day, points, learned, votes, tonnes } = summary;
  return createPortal(
    <article className="paper" data-testid="report-sheet">
      <header>
        <Brand size="18mm" />
        <div>
          <h1>{title}</h1>
          <p>
            {t('report.place')} · <span>{day}</span>
          </p>
        </div>
      </header>
      <section>
        <h2>{t('report.learned')}</h2>
        <ul>
          {learned.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('report.points')}</h2>
        <ol className="paper-points">
          {points.map(({ id, name, points: count }) => (
            <li key={id} style={{ '--seat': teams.find((team) => team.id === id)?.colour } as React.CSSProperties}>
              {isTeam(id) && <Plant plant={id} />}
              {name} <b>{count}</b>
            </li>
          ))}
        </ol>
      </section>
      {votes.length > 0 && (
        <section>
          <h2>{t('report.votes')}</h2>
          <ul>
            {votes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('report.home')}</h2>
        <ul className="paper-tries">
          {tries.map((each) => (
            <li key={each}>{t(`report.try.${each}`)}</li>
          ))}
        </ul>
      </section>
      <footer>
        <Code text={text} />
        <p>{tonnes}</p>
      </footer>
    </article>,
    document.body,
  );
}
