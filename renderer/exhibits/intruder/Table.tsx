import { useTranslation } from 'react-i18next';
import { Tub } from '../../exhibit-kit/bins/Tub';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { sideOf, type Layout } from './layout';
import { live } from './live';
import type { Thing } from './model/heap';
import { useIntruder } from './store';

const none: readonly Thing[] = [];

function Lying({ thing, layout }: { readonly thing: Thing; readonly layout: Layout }) {
  const { content, language } = useKit();
  const hinted = useIntruder((s) => s.hinted === thing.key);
  const fate = useIntruder((s) => s.round?.fates[thing.key] ?? 'lying');
  const item = content.items.find((each) => each.id === thing.id);
  const side = sideOf(layout, thing.size) * layout.unit;
  return (
    <div
      ref={(node) => {
        if (node) live.nodes.set(thing.key, node);
        else live.nodes.delete(thing.key);
      }}
      className={`intruder-thing${hinted ? ' intruder-hinted' : ''}`}
      data-item={thing.id}
      data-key={thing.key}
      data-fate={fate}
      role="img"
      aria-label={language === 'en' ? item?.en : item?.zh}
      style={{ width: side, height: side, zIndex: fate === 'picked' ? 2000 : thing.layer + 10, opacity: 0 }}
    >
      <img src={itemPicture(thing.id)} alt="" draggable={false} />
    </div>
  );
}

/** The tipped bin, the running table with the heap, and the crusher at its end. */
export function Table({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation('intruder');
  const things = useIntruder((s) => s.round?.things ?? none);
  const jammed = useIntruder((s) => (s.round?.jamMs ?? 0) > 0);
  const still = useIntruder((s) => s.round?.lengthMs === null || s.round?.over === true);
  const { x, y, width, height } = layout.table;
  const u = layout.unit;
  return (
    <>
      <div
        className={`intruder-table intruder-${layout.runs}`}
        data-table
        data-testid="table"
        style={{ left: x * u, top: y * u, width: width * u, height: height * u }}
      >
        <div className="intruder-surface" ref={(node) => void (live.surface = node)} />
        <i className="intruder-puddle" />
        <span className="intruder-tipped">
          <Tub bin="food" />
        </span>
      </div>
      {things.map((thing) => (
        <Lying key={thing.key} thing={thing} layout={layout} />
      ))}
      <div
        className={`intruder-crusher intruder-${layout.runs}${jammed ? ' intruder-jammed' : ''}${still ? ' intruder-still' : ''}`}
        style={{ left: x * u, top: y * u, width: width * u, height: height * u }}
      >
        <div className="intruder-cover">
          <i className="intruder-roller" />
          <i className="intruder-roller" />
          <span className="intruder-sign">{t(jammed ? 'crusher.jammed' : 'crusher.name')}</span>
        </div>
      </div>
    </>
  );
}
