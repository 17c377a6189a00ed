import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { openFingers, strokeColours } from './touchStrokes';
import './screenTests.css';

const endsAfterMs = 45_000;
const stroke = 14;

interface Counts {
  now: number;
  most: number;
}

/** Draws what the fingers do, straight from the events: nothing of it goes through React but the count. */
const watchFingers = (canvas: HTMLCanvasElement, onCount: (counts: Counts) => void, onTouch: () => void): (() => void) => {
  const ratio = devicePixelRatio;
  canvas.width = innerWidth * ratio;
  canvas.height = innerHeight * ratio;
  const pen = canvas.getContext('2d');
  if (!pen) return () => undefined;
  pen.scale(ratio, ratio);
  pen.lineCap = 'round';
  pen.lineWidth = stroke;
  pen.font = '700 28px sans-serif';
  const fingers = openFingers();
  const last = new Map<number, { x: number; y: number }>();
  const colourOf = (finger: number): string => strokeColours[finger % strokeColours.length] ?? '#000';
  const down = ({ pointerId, clientX: x, clientY: y }: PointerEvent): void => {
    const finger = fingers.add(pointerId);
    pen.fillStyle = colourOf(finger);
    pen.beginPath();
    pen.arc(x, y, stroke, 0, 7);
    pen.fill();
    pen.fillText(String(finger + 1), x + 24, y - 24);
    last.set(pointerId, { x, y });
    onTouch();
    onCount(fingers.counts());
  };
  const move = (event: PointerEvent): void => {
    const finger = fingers.of(event.pointerId);
    if (finger === undefined) return;
    pen.strokeStyle = colourOf(finger);
    for (const each of event.getCoalescedEvents()) {
      const from = last.get(event.pointerId) ?? { x: each.clientX, y: each.clientY };
      pen.beginPath();
      pen.moveTo(from.x, from.y);
      pen.lineTo(each.clientX, each.clientY);
      pen.stroke();
      last.set(event.pointerId, { x: each.clientX, y: each.clientY });
    }
  };
  const up = ({ pointerId }: PointerEvent): void => {
    fingers.remove(pointerId);
    onTouch();
    onCount(fingers.counts());
  };
  const stop = new AbortController();
  const { signal } = stop;
  canvas.addEventListener('pointerdown', down, { signal });
  canvas.addEventListener('pointermove', move, { signal });
  canvas.addEventListener('pointerup', up, { signal });
  canvas.addEventListener('pointercancel', up, { signal });
  return () => stop.abort();
};

/** An empty sheet for ten fingers: where a line breaks, or fewer fingers count than are down, the touch frame has a fault. */
export function TouchTest({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useTranslation('admin-system');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [{ now, most }, setCounts] = useState<Counts>({ now: 0, most: 0 });
  const [touched, setTouched] = useState(0);
  useEffect(() => {
    if (!canvas.current) return;
    return watchFingers(canvas.current, setCounts, () => setTouched((count) => count + 1));
  }, []);
  useEffect(() => {
    const handle = setTimeout(onEnd, endsAfterMs);
    return () => clearTimeout(handle);
  }, [touched, onEnd]);
  return createPortal(
    <div className="screen-test" data-testid="touch-test" data-now={now} data-most={most}>
      <canvas ref={canvas} />
      <div className="screen-test-line">
        <p>{t('touchCount', { now, most })}</p>
        <p>{t('touchText')}</p>
        <Button testId="touch-test-end" kind="primary" onPress={onEnd}>
          {t('testEnd')}
        </Button>
      </div>
    </div>,
    document.body,
  );
}
