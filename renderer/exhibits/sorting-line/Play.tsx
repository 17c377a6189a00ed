import { useEffect, useMemo, useRef } from 'react';
import { useKit } from '../../exhibit-kit/kit';
import { useRoundClock } from '../../exhibit-kit/roundClock';
import { useBox } from '../../exhibit-kit/useBox';
import { Belt } from './Belt';
import { Bins } from './Bins';
import { stepDemo } from './demo';
import { DemoHand } from './DemoHand';
import { layOut, type Layout } from './layout';
import { Lesson } from './Lesson';
import { seededRandom } from '../../lib/random';
import { nothingDue } from './model';
import { stepGame } from './motion';
import { Pieces } from './Pieces';
import { Status } from './Status';
import { useSorting } from './store';
import { usePointers } from './usePointers';

const farewellMs = 700;

function useLayout(): [React.RefObject<HTMLDivElement | null>, Layout | null] {
  const { comfort, mode } = useKit();
  const [ref, box] = useBox<HTMLDivElement>();
  const layout = useMemo(() => {
    if (!box) return null;
    const touchTop = comfort.reach === null ? 0 : Math.max(0, innerHeight * (1 - comfort.reach) - box.top);
    return layOut({ ...box, touchTop, small: mode === 'demo' });
  }, [box, comfort.reach, mode]);
  return [ref, layout];
}

/** Tells the kit once the round is over and the last picture has fallen. */
function useFinish(): void {
  const { finish } = useKit();
  const over = useSorting((s) => s.round?.over === true && s.leaving.length === 0);
  useEffect(() => {
    if (!over) return;
    const handle = setTimeout(finish, farewellMs);
    return () => clearTimeout(handle);
    // `finish` is new at every render of the host and must not start the wait again
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [over]);
}

/** The round itself: belt, plates, bins, and a sentence when something was mistaken. */
export function Play() {
  const { content, comfort, mode, memory } = useKit();
  const [ref, layout] = useLayout();
  const belt = useRef<HTMLDivElement>(null);
  const held = useRef({ layout, items: content.items, due: nothingDue });
  useEffect(() => {
    const random = seededRandom(useSorting.getState().seed);
    held.current = { layout, items: content.items, due: (has) => memory.due(random, has) };
  });
  useEffect(
    () =>
      useSorting.subscribe(({ answered }, before) => {
        if (answered && answered !== before.answered) memory.answered(answered.id, answered.right);
      }),
    [memory],
  );
  useRoundClock((deltaMs) => {
    const { layout: now, items, due } = held.current;
    if (!now) return;
    if (mode === 'demo') stepDemo(now, deltaMs);
    stepGame(now, items, deltaMs, comfort.reducedMotion, belt.current, due);
  });
  usePointers(ref, layout);
  useFinish();
  return (
    <div
      ref={ref}
      className={`play${layout && layout.columns === 2 ? ' play-portrait' : ''}`}
      style={layout ? ({ '--u': `${layout.unit}px` } as React.CSSProperties) : undefined}
    >
      {layout && (
        <>
          {mode !== 'demo' && <Status />}
          <Belt layout={layout} surface={belt} />
          <Bins layout={layout} />
          <Pieces layout={layout} />
          <Lesson layout={layout} />
          {mode === 'demo' && <DemoHand layout={layout} />}
        </>
      )}
    </div>
  );
}
