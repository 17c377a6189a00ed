import { useTranslation } from 'react-i18next';
import { BinTag } from '../../../exhibit-kit/bins/BinTag';
import { itemPicture, useKit } from '../../../exhibit-kit/kit';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { missedRows, rangeToShow, ranges, type MissedRow, type Range } from '../model/missed';
import { readMissed, showMissed, useDashboard } from '../store';
import { useMissed } from '../useMissed';
import { Readout } from './Readout';
import { Stage } from './Stage';

function Card({ row, isRead }: { readonly row: MissedRow; readonly isRead: boolean }) {
  const { t } = useTranslation('hongmei-today');
  const { language, cue } = useKit();
  return (
    <button
      type="button"
      className="missed-card focusable"
      data-testid={`missed-${row.item.id}`}
      aria-pressed={isRead}
      onClick={() => {
        cue('tap');
        readMissed(row.item.id);
      }}
    >
      <img src={itemPicture(row.item.id)} alt="" draggable={false} />
      <span className="missed-words">
        <strong>{language === 'en' ? row.item.en : row.item.zh}</strong>
        <BinTag bin={row.item.category} />
        <span className="missed-bar" aria-hidden="true">
          <i style={{ width: `${row.length * 100}%` }} />
        </span>
        <small>
          {row.asked === null ? t('missed.times', { count: row.missed }) : t('missed.of', { missed: row.missed, asked: row.asked })}
        </small>
      </span>
    </button>
  );
}

function Ranges({ range }: { readonly range: Range }) {
  const { t } = useTranslation('hongmei-today');
  const { cue } = useKit();
  return ranges.map((each) => (
    <Button
      key={each}
      testId={`range-${each}`}
      kind="sand"
      pressed={each === range}
      onPress={() => {
        cue('tap');
        showMissed(each);
      }}
    >
      {t(`missed.${each}`)}
    </Button>
  ));
}

/** What the hall gets wrong most, and why it belongs elsewhere. */
export function MissedView() {
  const { t } = useTranslation('hongmei-today');
  const { t: shell } = useTranslation();
  const { content, language, cue } = useKit();
  const data = useMissed();
  const chosen = useDashboard((s) => s.range);
  const item = useDashboard((s) => s.item);
  const range = chosen ?? rangeToShow(data, content.items);
  const rows = missedRows(data, range, content.items);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.item.id === item),
  );
  const read = rows[at]?.item;
  const next = rows[(at + 1) % Math.max(1, rows.length)]?.item;
  const name = read ? (language === 'en' ? read.en : read.zh) : '';
  const lead = read ? t('missed.is', { name, bin: shell(`bins.${read.category}`) }) : t(`missed.none.${range}`);
  const note = read ? (language === 'en' ? read.why.en : read.why.zh) : t('missed.noneNote');
  return (
    <Stage
      title={t(rows.length > 0 ? `missed.title.${range}` : 'missed.titleNone')}
      chip={<span className="quiet missed-source">{t('missed.source')}</span>}
      controls={
        <Readout lead={lead} note={note}>
          {next && (
            <Button
              testId="missed-next"
              kind="sand"
              label={t('missed.next')}
              onPress={() => {
                cue('tap');
                readMissed(next.id);
              }}
            >
              <Icon name="play" />
            </Button>
          )}
          <Ranges range={range} />
        </Readout>
      }
    >
      {rows.length > 0 ? (
        <div className="missed">
          {rows.map((row, index) => (
            <Card key={row.item.id} row={row} isRead={index === at} />
          ))}
        </div>
      ) : (
        <EmptyTable />
      )}
    </Stage>
  );
}

/** Nothing yet: empty plates stand ready. */
function EmptyTable() {
  return (
    <div className="missed missed-empty" aria-hidden="true">
      {[0, 1, 2].map((plate) => (
        <i key={plate} />
      ))}
    </div>
  );
}
