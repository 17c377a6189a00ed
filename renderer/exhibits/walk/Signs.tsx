import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { live } from './live';
import { eyeHeight, shownAt, type Shown } from './model/ray';
import { spotsOf, useWalk, visit } from './store';
import { useCuts } from './useCuts';

const shown: Shown = { x: 0, y: 0, depth: 0 };
/** Signs are read from this near to this far, m. */
const span = { near: 1.2, far: 17 } as const;

interface Sign {
  readonly element: HTMLElement;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  width: number;
  height: number;
  left: number;
  top: number;
  depth: number;
}

/** Cards of the panel: no sign lies under or over them. */
const isUnderCard = (sign: Sign, cards: readonly DOMRect[]): boolean => {
  for (const { left, right, top, bottom } of cards) {
    const isApart =
      sign.left + sign.width / 2 < left || sign.left - sign.width / 2 > right || sign.top < top || sign.top - sign.height > bottom;
    if (!isApart) return true;
  }
  return false;
};

const isCovered = (sign: Sign, others: readonly Sign[]): boolean => {
  for (const other of others) {
    if (other === sign || other.depth >= sign.depth) continue;
    const isApart = Math.abs(other.left - sign.left) > (other.width + sign.width) / 2 || Math.abs(other.top - sign.top) > sign.height;
    if (!isApart) return true;
  }
  return false;
};

/** Puts each sign over its hotspot as it is seen in this frame; of two that would lie on each other, the nearer stays. */
const place = (signs: readonly Sign[], cards: readonly DOMRect[], width: number, height: number): void => {
  const { walker, lens } = live;
  view.x = walker.x;
  view.z = walker.z;
  view.yaw = walker.yaw;
  view.pitch = walker.pitch;
  view.fovRad = lens.fovRad;
  view.aspect = lens.aspect;
  for (const sign of signs) {
    shownAt(view, sign.x, sign.y, sign.z, shown);
    const isSeen = shown.depth > span.near && shown.depth < span.far && Math.abs(shown.x) < 1.05 && Math.abs(shown.y) < 0.95;
    sign.left = (shown.x * 0.5 + 0.5) * width;
    sign.top = (0.5 - shown.y * 0.5) * height;
    const isWhole = sign.left > sign.width / 2 && sign.left < width - sign.width / 2 && sign.top > sign.height;
    sign.depth = isSeen && isWhole && !isUnderCard(sign, cards) ? shown.depth : Infinity;
  }
  for (const sign of signs) {
    const isOn = sign.depth < Infinity && !isCovered(sign, signs);
    sign.element.style.visibility = isOn ? 'visible' : 'hidden';
    if (isOn) sign.element.style.transform = `translate(${sign.left}px, ${sign.top}px) translate(-50%, -100%)`;
  }
};
const view = { x: 0, z: 0, yaw: 0, pitch: 0, fovRad: 1, aspect: 1 };

/** Names of what there is to see, hanging over it in the picture. The list below has them all. */
export function Signs() {
  const { t } = useTranslation('walk');
  const { cue, comfort } = useKit();
  const cuts = useCuts();
  const box = useRef<HTMLDivElement>(null);
  const id = useWalk((s) => s.place);
  const open = useWalk((s) => s.spot);
  const hasMoved = useWalk((s) => s.hasMoved);
  const spots = spotsOf(id);
  useEffect(() => {
    const elements = [...(box.current?.children ?? [])] as HTMLElement[];
    const measured = spots.map(({ x, y, z }, i): Sign => {
      const element = elements[i]!;
      return {
        element,
        x,
        y: Math.max(y, eyeHeight - 0.3),
        z,
        width: element.offsetWidth + 8,
        height: element.offsetHeight + 8,
        left: 0,
        top: 0,
        depth: Infinity,
      };
    });
    let cards: readonly DOMRect[] = [];
    const measure = (): void => {
      const found = document.querySelectorAll('.walk > .card, .walk > .walk-list, .header > *');
      cards = [...found].map((each) => each.getBoundingClientRect());
    };
    measure();
    const watch = new ResizeObserver(measure);
    for (const each of box.current?.parentElement?.children ?? []) watch.observe(each);
    const unfollow = live.follow(() => place(measured, cards, innerWidth, innerHeight));
    return () => {
      unfollow();
      watch.disconnect();
    };
  }, [spots, open, hasMoved, comfort.largeText, comfort.reach, t]);
  return (
    <div className="walk-signs" ref={box}>
      {spots.map(({ id: spot }) => (
        <button
          key={spot}
          type="button"
          className="walk-sign"
          data-testid={`walk-sign-${spot}`}
          data-open={spot === open}
          data-twin={comfort.reach !== null}
          onClick={() => {
            cue('tap');
            visit(spot, cuts);
          }}
        >
          <span className="walk-sign-card">{t(`spots.${spot}.name`)}</span>
        </button>
      ))}
    </div>
  );
}
