import { startTransition, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { LineIcon } from '../../../ui/LineIcon';
import type { Entry } from '../model/entries';
import { gap, type BrowseLayout } from '../model/layout';
import { rowsInSight, type Rows } from '../model/window';
import { openEntry, rememberScroll, useLook } from '../store';
import { EntryCard } from './EntryCard';

interface ListProps {
  readonly entries: readonly Entry[];
  /** shown below, where only few were found */
  readonly related: readonly Entry[];
  readonly layout: BrowseLayout;
  /** px of 1 rem */
  readonly rem: number;
}

const page = { up: 'M6 14.5 12 8.5l6 6', down: 'M6 9.5l6 6 6-6' } as const;

/** Which rows are drawn: follows the scroll, and tells React only when others come into sight. */
function useRows(rowHeight: number, count: number): [React.RefObject<HTMLDivElement | null>, Rows, () => void] {
  const ref = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState<Rows>({ from: 0, to: 8 });
  const read = (): void => {
    const view = ref.current;
    if (!view) return;
    const next = rowsInSight(view.scrollTop, view.clientHeight, rowHeight, count);
    // in slices between frames: the spare rows are there until it is done
    startTransition(() => setRows((now) => (now.from === next.from && now.to === next.to ? now : next)));
  };
  useEffect(() => {
    const view = ref.current;
    if (view) view.scrollTop = useLook.getState().scrollTop;
    read();
    // where it stood before is put back once; reading goes on by the scroll
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rowHeight, count]);
  return [ref, rows, read];
}

/** All that was found, as pictures. Scrolls under the finger, with its swing; only what is in sight is drawn. */
export function List({ entries, related, layout, rem }: ListProps) {
  const { t } = useTranslation('which-bin');
  const { cue, comfort } = useKit();
  const rowHeight = layout.rowHeight * rem;
  const count = Math.ceil(entries.length / layout.columns);
  const [ref, rows, read] = useRows(rowHeight, count);
  const open = (id: string): void => {
    cue('pick');
    rememberScroll(ref.current?.scrollTop ?? 0);
    openEntry(id);
  };
  const turn = (pages: number): void => {
    const view = ref.current;
    if (!view) return;
    cue('tap');
    const whole = Math.max(1, Math.floor(view.clientHeight / rowHeight)) * rowHeight;
    view.scrollBy({ top: pages * whole, behavior: comfort.reducedMotion ? 'instant' : 'smooth' });
  };
  const grid = { gridTemplateColumns: `repeat(${layout.columns}, minmax(0, 1fr))`, gridAutoRows: `${layout.rowHeight - gap}rem` };
  const shown = entries.slice(rows.from * layout.columns, rows.to * layout.columns);
  return (
    <div className="wb-list">
      <div className="wb-scroll" ref={ref} onScroll={read} data-testid="wb-scroll" tabIndex={-1}>
        <ul
          className="wb-grid"
          style={{
            height: `${count * layout.rowHeight - gap + 1}rem`,
            paddingTop: `${rows.from * layout.rowHeight}rem`,
            ...grid,
          }}
        >
          {shown.map((entry) => (
            <EntryCard key={entry.id} entry={entry} onOpen={open} />
          ))}
        </ul>
        {related.length > 0 && (
          <div className="wb-related">
            <h3>{t('related')}</h3>
            <ul className="wb-grid" style={grid}>
              {related.map((entry) => (
                <EntryCard key={entry.id} entry={entry} onOpen={open} />
              ))}
            </ul>
          </div>
        )}
      </div>
      {count * layout.rowHeight > 1.2 * layout.rowHeight && (
        <div className="wb-turn">
          <button type="button" className="wb-key focusable" data-testid="page-up" aria-label={t('up')} onClick={() => turn(-1)}>
            <LineIcon path={page.up} />
          </button>
          <button type="button" className="wb-key focusable" data-testid="page-down" aria-label={t('down')} onClick={() => turn(1)}>
            <LineIcon path={page.down} />
          </button>
        </div>
      )}
    </div>
  );
}
