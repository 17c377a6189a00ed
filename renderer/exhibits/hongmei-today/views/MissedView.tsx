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

function CardWords({ row }: { readonly row: MissedRow }) {
  const { t } = useTranslation('hongmei-today');
  const { language } = useKit();
  const { item, missed, asked, length } = row;
  return (
    <>
      <img src={itemPicture(item.id)} alt="" draggable={false} />
      <span className="missed-words">
        <span className="missed-name">
          <strong>{language === 'en' ? item.en : item.zh}</strong>
          <BinTag bin={item.category} short={language === 'en'} />
        </span>
        <span className="missed-count">
          <span className="missed-bar" aria-hidden="true">
            <i style={{ width: `${length * 100}%` }} />
          </span>
          <small>{asked === null ? t('missed.times', { count: missed }) : t('missed.of', { missed, asked })}</small>
        </span>
      </span>
    </>
  );
}

/** Pressed, its reason is read below; in reach mode the button below does that alone. */
function Card({ row, isRead }: { readonly row: MissedRow; readonly isRead: boolean }) {
  const { cue, comfort } = useKit();
  if (comfort.reach !== null)
    return (
      <div className={`missed-card${isRead ? ' missed-read' : ''}`}>
        <CardWords row={row} />
      </div>
    );
  return (
    <button
      type="button"
      className={`missed-card focusable${isRead ? ' missed-read' : ''}`}
      data-testid={`missed-${row.item.id}`}
      aria-pressed={isRead}
      onClick={() => {
        cue('tap');
        readMissed(row.item.id);
      }}
    >
      <CardWords row={row} />
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
              <Icon name="back" />
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
