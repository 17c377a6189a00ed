import { useTranslation } from 'react-i18next';
import type { BoardEntry } from '../../../../electron/shared/contract';
import { Button } from '../../../ui/Button';
import { useKit } from '../../kit';
import { places, rowsShown } from '../board';
import type { BoardState } from './useBoard';

const rowsOfAList = 5;

interface ListProps {
  readonly title: string;
  readonly testId: string;
  readonly entries: readonly BoardEntry[];
  readonly own: number;
  readonly scoreText: (score: number) => string;
}

function List({ title, testId, entries, own, scoreText }: ListProps) {
  const { t } = useTranslation();
  return (
    <section className="card board-list" data-testid={testId}>
      <h4>{title}</h4>
      {entries.length === 0 && <p className="board-empty">{t('round.board.empty')}</p>}
      <ol>
        {rowsShown(entries, own, rowsOfAList).map((row) => (
          <li key={row.place} className={row.isOwn ? 'board-own' : undefined} data-name={row.name}>
            <b>{row.place}</b>
            <span>{t(`boardNames.${row.name}`)}</span>
            <i>{scoreText(row.score)}</i>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Today's board and the best of all days; who likes takes one of three names, nobody types one. */
export function BoardPage({ state, scoreText }: { readonly state: BoardState; readonly scoreText: (score: number) => string }) {
  const { t } = useTranslation();
  const { cue } = useKit();
  const { board, place, names, taken, own } = state;
  if (!board) return null;
  return (
    <div className="board">
      <div className="board-ask">
        <p>
          {taken
            ? t('round.board.taken', { name: t(`boardNames.${taken}`) })
            : t(`round.board.${place !== null ? 'ask' : board.today.length < places ? 'noPoints' : 'full'}`, { place })}
        </p>
        <div className="board-names">
          {names.map((name) => (
            <Button
              key={name}
              testId={`board-name-${name}`}
              onPress={() => {
                cue('right');
                state.take(name);
              }}
            >
              {t(`boardNames.${name}`)}
            </Button>
          ))}
        </div>
      </div>
      <div className="board-lists">
        <List title={t('round.board.today')} testId="board-today" entries={board.today} own={own.today} scoreText={scoreText} />
        <List title={t('round.board.all')} testId="board-all" entries={board.all} own={own.all} scoreText={scoreText} />
      </div>
    </div>
  );
}
