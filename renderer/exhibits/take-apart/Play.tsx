import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Composite } from '../../../electron/shared/content';
import { useKit } from '../../exhibit-kit/kit';
import { useRoundClock } from '../../exhibit-kit/roundClock';
import { useBox } from '../../exhibit-kit/useBox';
import { Bins } from './Bins';
import { finishStep } from './hands';
import { layoutFor } from './layout';
import { live } from './live';
import { partKey } from './memory';
import { isApart, ready, stepsOf } from './model/steps';
import { drawFrame } from './motion';
import { Plates } from './Plates';
import { bringNext, hint, tableOf, useTakeApart } from './store';
import { Table } from './Table';
import { Told } from './Told';
import { usePointers } from './usePointers';

/** ms without a touch after which the next step is pointed out; experts look for themselves. */
const hintAfterMs = { 1: 7000, 2: 14_000, 3: Infinity } as const;
/** ms the last part is seen in its bin before the next thing comes. */
const clearedMs = 1800;

/** The table is cleared: the next thing, or the result. */
function useNext(): void {
  const { finish } = useKit();
  const cleared = useTakeApart((s) => s.cleared);
  const over = useTakeApart((s) => s.round?.over === true);
  const latest = useRef(finish);
  useEffect(() => {
    latest.current = finish;
  });
  useEffect(() => {
    if (!cleared) return;
    const handle = setTimeout(bringNext, clearedMs);
    return () => clearTimeout(handle);
  }, [cleared]);
  useEffect(() => {
    if (over) latest.current();
  }, [over]);
}

/** Every part goes into the visit's memory: what went wrong comes back with its thing. */
function useMemory(composite: Composite | null): void {
  const { memory } = useKit();
  const told = useTakeApart((s) => s.told);
  useEffect(() => {
    if (composite && (told.kind === 'right' || told.kind === 'wrong'))
      memory.answered(partKey(composite.id, told.part), told.kind === 'right');
    // once for each event
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [told]);
}

function useFrames(composite: Composite | null, unit: number | null): void {
  const { cue } = useKit();
  useRoundClock((deltaMs) => {
    if (!composite || unit === null) return;
    const done = drawFrame(unit, deltaMs, (id) => stepsOf(composite).find((step) => step.id === id)?.gesture);
    if (done) finishStep(composite, done, cue);
    live.quietMs = live.hands.size > 0 ? 0 : live.quietMs + deltaMs;
    const { round, hinted } = useTakeApart.getState();
    const table = tableOf(round, [composite]);
    if (round && table && hinted === null && live.quietMs > hintAfterMs[round.level]) {
      const next = ready(composite, table.thing.work)[0];
      if (next) hint(next.id);
    }
  });
}

/** At the table: take it apart, then sort the parts. */
export function Play() {
  const { t } = useTranslation('take-apart');
  const { content, language, comfort } = useKit();
  const [ref, box] = useBox<HTMLDivElement>();
  const round = useTakeApart((s) => s.round);
  const table = tableOf(round, content.composites);
  const composite = table?.composite ?? null;
  const apart = table !== null && isApart(table.composite, table.thing.work);
  const layout = useMemo(() => {
    if (!box) return null;
    const touchTop = comfort.reach === null ? 0 : Math.max(0, innerHeight * (1 - comfort.reach) - box.top) / box.rem;
    return layoutFor({ width: box.width / box.rem, height: box.height / box.rem, unit: box.rem, touchTop, isApart: apart });
  }, [box, comfort.reach, apart]);
  useFrames(composite, layout?.unit ?? null);
  usePointers(ref, layout, composite);
  useMemory(composite);
  useNext();
  return (
    <div ref={ref} className="apart-play">
      {layout && round && table && (
        <>
          <p className="apart-status">
            <strong>{language === 'en' ? table.composite.en : table.composite.zh}</strong>
            <span>{t('status', { done: round.current + 1, total: round.things.length })}</span>
          </p>
          {layout.table && <Table {...table} layout={layout} table={layout.table} />}
          <Told {...table} layout={layout} />
          <Bins {...table} layout={layout} />
          <Plates {...table} layout={layout} />
        </>
      )}
    </div>
  );
}
