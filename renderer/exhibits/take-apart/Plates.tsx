import { useTranslation } from 'react-i18next';
import type { Composite } from '../../../electron/shared/content';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import type { Layout } from './layout';
import { live } from './live';
import { freeParts, type Thing } from './model/round';
import { select, useTakeApart } from './store';

/** rem a name takes below its plate. */
const nameHeight = 5;

/** What has been spoilt is not rinsed or clean any more. */
const withoutClean = (name: string): string =>
  name.replace(/^(洗净的|干净的|(Rinsed|Clean) )/, '').replace(/^\p{Ll}/u, (first) => first.toUpperCase());

function Part({ id, composite, thing }: { readonly id: string; readonly composite: Composite; readonly thing: Thing }) {
  const { t } = useTranslation('take-apart');
  const { language } = useKit();
  const selected = useTakeApart((s) => s.selected === id);
  const part = composite.parts.find((each) => each.id === id);
  if (!part) return null;
  const name = language === 'en' ? part.en : part.zh;
  const spoilt = thing.work.spoilt[id] !== undefined && thing.work.spoilt[id] !== part.category;
  return (
    <button
      type="button"
      ref={(node) => {
        if (node) live.parts.set(id, node);
        else live.parts.delete(id);
      }}
      className={`apart-part focusable${selected ? ' apart-selected' : ''}${spoilt ? ' apart-spoilt' : ''}`}
      data-part={id}
      data-testid={`part-${id}`}
      data-spoilt={spoilt}
      aria-pressed={selected}
      onKeyDown={(event) => event.key === 'Enter' && select(id)}
    >
      <span className="apart-plate">
        <img src={itemPicture(part.picture)} alt="" draggable={false} />
        {spoilt && <b>{t('spoilt')}</b>}
      </span>
      <span className="apart-part-name">{spoilt ? withoutClean(name) : name}</span>
    </button>
  );
}

const largestPlate = 15;

/** Side of a plate in a grid of so many columns, rem. */
const sideIn = (width: number, height: number, count: number, columns: number): number =>
  Math.min(width / columns - 1.2, height / Math.ceil(count / columns) - nameHeight, largestPlate);

/** So many columns that the plates become as large as they can. */
function columnsFor(width: number, height: number, count: number): number {
  const side = (columns: number): number => sideIn(width, height, count, columns);
  return Array.from({ length: count }, (_, k) => k + 1).reduce((best, each) => (side(each) > side(best) ? each : best), 1);
}

/** Parts that lie free, waiting for their bins. Once all is off they have the table, each its own place until it is sorted. */
export function Plates({ composite, thing, layout }: { readonly composite: Composite; readonly thing: Thing; readonly layout: Layout }) {
  const { t } = useTranslation('take-apart');
  const { x, y, width, height } = layout.plates;
  const u = layout.unit;
  const parts = freeParts(composite, thing);
  const apart = layout.table === null;
  const places = apart ? composite.parts.length : Math.max(4, parts.length);
  const inner = apart ? 2.8 : 0;
  const columns = apart ? columnsFor(width - inner, height - inner, places) : places;
  const side = Math.max(4.4, sideIn(width - inner, height - inner, places, columns));
  const shown = apart ? composite.parts.map(({ id }) => id) : parts;
  return (
    <div
      className={`apart-plates${apart ? ' apart-plates-table' : ''}`}
      data-count={parts.length}
      style={
        {
          left: x * u,
          top: y * u,
          width: width * u,
          height: height * u,
          gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          '--side': `${side}rem`,
        } as React.CSSProperties
      }
    >
      {shown.length === 0 && <p className="apart-empty">{t('empty')}</p>}
      {shown.map((id) =>
        parts.includes(id) ? (
          <Part key={`${thing.id}-${id}`} id={id} composite={composite} thing={thing} />
        ) : (
          <i key={`${thing.id}-${id}`} className="apart-sorted" />
        ),
      )}
    </div>
  );
}
