import { createPortal } from 'react-dom';
import { Brand } from '../../ui/Brand';
import { useWords } from '../room';
import type { SummaryParts } from '../model/summary';
import './sheet.css';

/** The sheet itself: one page of A4, on paper only. Stands beside the app so that nothing else prints. */
export function ReportSheet({ summary }: { readonly summary: SummaryParts }) {
  const { t } = useWords();
  const { title, day, points, learned, votes, tonnes } = summary;
  return createPortal(
    <article className="paper" data-testid="report-sheet">
      <header>
        <Brand size="18mm" />
        <div>
          <h1>{title}</h1>
          <p>
            {t('report.place')} · {day}
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
        <ol>
          {points.map(({ name, points: count }) => (
            <li key={name}>
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
      <footer>{tonnes}</footer>
    </article>,
    document.body,
  );
}
