import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { useRoundClock } from '../../exhibit-kit/roundClock';
import { useBox } from '../../exhibit-kit/useBox';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { layoutFor, type Layout, type Rect } from './layout';
import { live } from './live';
import { Message } from './Message';
import { drawFrame, introLengthMs, passTime } from './motion';
import { hint, send, useIntruder } from './store';
import { Status } from './Status';
import { Table } from './Table';
import { Tray } from './Tray';
import { usePointers } from './usePointers';

/** ms without a find after which the next intruder is pointed out, by level; experts look for themselves. */
const hintAfterMs = { 1: 9000, 2: 16_000, 3: Infinity } as const;
/** ms the last moment stays before the result. */
const endMs = 1500;

/** The round runs by frames; the screen hears of it ten times a second. */
function useTable(layout: Layout | null): void {
  const { cue, comfort, paused } = useKit();
  const held = useRef(layout);
  useEffect(() => {
    held.current = layout;
    // while the kit is paused no frame comes: what was laid out anew must be seen all the same
    if (layout && paused) drawFrame(layout, 0);
  });
  useRoundClock((deltaMs) => {
    if (!held.current) return;
    if (comfort.reducedMotion) live.introMs = introLengthMs;
    if (passTime(deltaMs) !== null) cue('wrong');
    drawFrame(held.current, deltaMs);
    const { round, hinted } = useIntruder.getState();
    if (round && hinted === null && live.sincePickMs > hintAfterMs[round.level]) hint();
  });
}

function useFinish(): void {
  const { finish } = useKit();
  const over = useIntruder((s) => s.round?.over === true);
  const latest = useRef(finish);
  useEffect(() => {
    latest.current = finish;
  });
  useEffect(() => {
    if (!over) return;
    const handle = setTimeout(() => latest.current(), endMs);
    return () => clearTimeout(handle);
  }, [over]);
}

/** Every judgement goes into the visit's memory: what was missed comes back, here or in another game. */
function useMemory(): void {
  const { memory } = useKit();
  const told = useIntruder((s) => s.told);
  useEffect(() => {
    if (told.kind !== 'how') memory.answered(told.id, told.kind === 'picked');
    // once for each event
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [told]);
}

/** Without a clock: the table runs on by a touch. */
function SendOn() {
  const { t } = useTranslation('intruder');
  const { cue } = useKit();
  return (
    <Button testId="send-on" kind="primary" onPress={() => cue(send() === null ? 'drop' : 'wrong')}>
      <Icon name="play" />
      {t('send')}
    </Button>
  );
}

function BandSend({ at, unit }: { readonly at: Rect; readonly unit: number }) {
  return (
    <div className="intruder-send" style={{ left: at.x * unit, top: at.y * unit, width: at.width * unit, height: at.height * unit }}>
      <SendOn />
    </div>
  );
}

/** At the sorting table. */
export function Play() {
  const { comfort } = useKit();
  const [ref, box] = useBox<HTMLDivElement>();
  const untimed = useIntruder((s) => s.round?.lengthMs === null);
  const layout = useMemo(() => {
    if (!box) return null;
    const touchTop = comfort.reach === null ? 0 : Math.max(0, innerHeight * (1 - comfort.reach) - box.top) / box.rem;
    return layoutFor(box.width / box.rem, box.height / box.rem, box.rem, { touchTop, isUntimed: untimed });
  }, [box, comfort.reach, untimed]);
  useTable(layout);
  usePointers(ref, layout);
  useFinish();
  useMemory();
  return (
    <div ref={ref} className="intruder-play">
      {layout && (
        <>
          <Status layout={layout} />
          <Table layout={layout} />
          <Tray layout={layout} />
          <Message layout={layout}>{untimed && !layout.send && <SendOn />}</Message>
          {layout.send && <BandSend at={layout.send} unit={layout.unit} />}
        </>
      )}
    </div>
  );
}
