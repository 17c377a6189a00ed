import { useTranslation } from 'react-i18next';
import type { Composite } from '../../../electron/shared/content';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { GestureIcon } from './GestureIcon';
import { arrange, type Arranged, type Layout, type Rect } from './layout';
import { live } from './live';
import type { Thing } from './model/round';
import { drainId, stepsOf, type Step } from './model/steps';
import { useTakeApart } from './store';

interface Shown {
  readonly composite: Composite;
  readonly thing: Thing;
  readonly layout: Layout;
  readonly table: Rect;
}

interface HandleProps {
  readonly step: Step;
  readonly composite: Composite;
  readonly at: Arranged['handles'][number];
  readonly size: Arranged['handle'];
  /** CSS px of 1 rem */
  readonly unit: number;
}

function Handle({ step, composite, at, size, unit }: HandleProps) {
  const { t } = useTranslation('take-apart');
  const { language } = useKit();
  const hinted = useTakeApart((s) => s.hinted === step.id);
  const part = composite.parts.find(({ id }) => id === step.id);
  const name = part ? (language === 'en' ? part.en : part.zh) : t('liquid');
  return (
    <div
      ref={(node) => {
        if (node) live.handles.set(step.id, node);
        else live.handles.delete(step.id);
      }}
      className={`apart-handle${size.height < 8.4 ? ' apart-handle-low' : ''}${hinted ? ' apart-hinted' : ''}`}
      data-step={step.id}
      data-gesture={step.gesture}
      data-testid={`step-${step.id}`}
      style={{
        left: (at.x - size.width / 2) * unit,
        top: (at.y - size.height / 2) * unit,
        width: size.width * unit,
        height: size.height * unit,
      }}
    >
      <span className="apart-handle-picture">
        {part ? <img src={itemPicture(part.picture)} alt="" draggable={false} /> : <Drop />}
        <span className="apart-gesture">
          <GestureIcon gesture={step.gesture} />
        </span>
      </span>
      <span className="apart-handle-name">{t(`gestures.${step.gesture}`, { name })}</span>
    </div>
  );
}

function Drop() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 3c5 7 9 11 9 17a9 9 0 0 1-18 0c0-6 4-10 9-17Z" fill="#6fbcd0" />
      <path d="M11 19c0 4 2 6 5 6.5" fill="none" stroke="#fff" strokeWidth="2.2" strokeLinecap="round" opacity=".8" />
    </svg>
  );
}

/** What flows out while it is poured. */
function Stream() {
  return (
    <svg className="apart-stream" viewBox="0 0 60 120" preserveAspectRatio="none" aria-hidden="true">
      <path d="M30 0c12 20 8 60 10 118H20c2-50-4-90 10-118Z" fill="#6fbcd0" opacity=".85" />
    </svg>
  );
}

/** The thing, and round it what can be taken off: all of it at once, in whatever order one likes. */
export function Table({ composite, thing, layout, table }: Shown) {
  const { x, y, width, height } = table;
  const u = layout.unit;
  const steps = stepsOf(composite);
  const left = steps.filter(({ id }) => !thing.work.done.includes(id));
  const whole = left.filter(({ id }) => id !== drainId).length / composite.parts.length;
  const { thing: place, handle, handles } = arrange(table, layout.handles, steps.length);
  return (
    <>
      <div className="apart-table" data-testid="apart-table" style={{ left: x * u, top: y * u, width: width * u, height: height * u }}>
        <i className="apart-cloth" />
        <span
          key={thing.id}
          className="apart-thing rise"
          style={{
            left: (place.x - x - place.side / 2) * u,
            top: (place.y - y - place.side / 2) * u,
            width: place.side * u,
            height: place.side * u,
            scale: 0.72 + 0.28 * whole,
          }}
        >
          <span ref={(node) => void (live.thing = node)} className="apart-thing-tilt">
            <img src={itemPicture(composite.picture)} alt="" draggable={false} />
          </span>
          {composite.drain && !thing.work.done.includes(drainId) && <Stream />}
        </span>
      </div>
      {steps.map((step, index) =>
        left.includes(step) ? (
          <Handle key={`${thing.id}-${step.id}`} step={step} composite={composite} at={handles[index] ?? place} size={handle} unit={u} />
        ) : null,
      )}
    </>
  );
}
