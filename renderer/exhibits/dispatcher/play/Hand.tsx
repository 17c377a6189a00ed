import { useEffect, useRef } from 'react';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { easeInOutCubic } from '../../../lib/math';
import type { Spot } from '../map/layout';

const moveMs = 900;
const pressMs = 650;

/** The hand that shows the first move: taps one spot after the other, then begins again. */
export function Hand({ spots, unit }: { readonly spots: readonly Spot[]; readonly unit: number }) {
  const node = useRef<HTMLDivElement>(null);
  const clock = useRef(0);
  const held = useRef({ spots, unit });
  useEffect(() => {
    held.current = { spots, unit };
  });
  useRoundClock((deltaMs) => {
    const { spots: to, unit: u } = held.current;
    if (!node.current || to.length === 0) return;
    clock.current += deltaMs;
    const stretch = moveMs + pressMs;
    const step = Math.floor(clock.current / stretch) % (to.length + 1);
    const within = clock.current % stretch;
    const goal = to[Math.min(step, to.length - 1)]!;
    const from = to[Math.max(step - 1, 0)]!;
    const part = easeInOutCubic(Math.min(1, within / moveMs));
    const x = from.x + (goal.x - from.x) * part;
    const y = from.y + (goal.y - from.y) * part;
    const pressed = within > moveMs && step < to.length;
    node.current.style.transform = `translate3d(${(x * u).toFixed(1)}px, ${(y * u).toFixed(1)}px, 0) scale(${pressed ? 0.86 : 1})`;
    node.current.style.opacity = step === to.length ? '0' : '1';
    node.current.dataset['pressed'] = pressed ? 'yes' : 'no';
  });
  return (
    <div ref={node} className="dis-hand" aria-hidden="true">
      <i />
      <svg viewBox="0 0 64 64">
        <path
          d="M24 34V12a5.5 5.5 0 0 1 11 0v18l14 3.2c4.5 1 7 4.6 6.3 9.3l-1.8 11C52.6 59.3 48.7 63 43 63H31c-3.6 0-6.5-1.5-8.8-4.3L9.5 42.6c-2-2.6-1.5-6 1-7.7 2.3-1.5 5-1.2 7 .8Z"
          fill="#fff8ee"
          stroke="#3a3345"
          strokeWidth="3"
          strokeLinejoin="round"
        />
      </svg>
    </div>
  );
}
