import { useRef } from 'react';
import { useRoundClock } from '../../exhibit-kit/roundClock';
import { Hand } from '../../ui/Hand';
import { live } from './live';
import { gripsOf, stops, type HotspotId, type PickId } from './model/stops';
import { useJourney } from './store';

const place = (node: HTMLElement | null | undefined, x: number, y: number, visible: boolean): void => {
  if (!node) return;
  node.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`;
  node.style.visibility = visible ? 'visible' : 'hidden';
};

/** What can be taken hold of, as a soft ring on the thing itself; and, for those who wait, a hand that shows what to do with it. */
export function Guide() {
  const stop = useJourney((s) => s.stop);
  const isOpen = useJourney((s) => s.isOpen);
  const picked = useJourney((s) => s.picked);
  const isHinting = useJourney((s) => s.isHinting);
  const rings = useRef(new Map<HotspotId, HTMLElement>());
  const hand = useRef<HTMLDivElement>(null);
  const goal = useRef<HTMLDivElement>(null);
  const { deed } = stops[stop];
  const grips = gripsOf(deed).filter((id) => !picked.includes(id as PickId));
  useRoundClock(() => {
    const { hotspots, held, flight } = live;
    for (const id of grips) {
      const { x, y, visible } = hotspots[id];
      const [dx, dy] = held.id === id ? [held.dx, held.dy] : [0, 0];
      place(rings.current.get(id), x + dx, y + dy, visible && flight.part >= 1);
    }
    const first = grips[0];
    const to = deed.kind === 'carry' ? hotspots[deed.to] : null;
    if (to) place(goal.current, to.x, to.y, to.visible && flight.part >= 1);
    if (!first || !hand.current) return;
    place(hand.current, hotspots[first].x, hotspots[first].y, hotspots[first].visible);
    if (!to) return;
    hand.current.style.setProperty('--way-x', `${to.x - hotspots[first].x}px`);
    hand.current.style.setProperty('--way-y', `${to.y - hotspots[first].y}px`);
  });
  return (
    <div className="journey-guide" aria-hidden="true">
      {isOpen &&
        grips.map((id) => (
          <div
            key={id}
            className="journey-grip"
            data-testid={`journey-grip-${id}`}
            data-kind={deed.kind}
            ref={(node) => {
              if (node) rings.current.set(id, node);
              else rings.current.delete(id);
            }}
          >
            <i />
          </div>
        ))}
      {isOpen && deed.kind === 'carry' && <div ref={goal} className="journey-goal" data-testid="journey-goal" />}
      {isHinting && grips.length > 0 && (
        <div ref={hand} className="journey-hand" data-kind={deed.kind} data-testid="journey-hand">
          <span>
            <Hand />
          </span>
        </div>
      )}
    </div>
  );
}
