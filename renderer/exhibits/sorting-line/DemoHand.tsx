import { useRef } from 'react';
import { useRoundClock } from '../../exhibit-kit/roundClock';
import { Hand } from '../../ui/Hand';
import { demoHand } from './demo';
import type { Layout } from './layout';

/** The hand that shows how it is played in the attract loop. */
export function DemoHand({ layout }: { readonly layout: Layout }) {
  const ref = useRef<HTMLDivElement>(null);
  useRoundClock(() => {
    const node = ref.current;
    if (!node) return;
    node.style.transform = `translate3d(${(demoHand.x * layout.unit).toFixed(1)}px, ${(demoHand.y * layout.unit).toFixed(1)}px, 0)`;
    node.style.opacity = demoHand.shown ? '1' : '0';
  });
  return (
    <div ref={ref} className="demo-hand" aria-hidden="true">
      <Hand />
    </div>
  );
}
