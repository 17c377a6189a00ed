import { useLayoutEffect, useRef, type CSSProperties, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { grounds } from '../mapTones';
import type { HotspotId } from '../model/hotspots';
import type { Place } from '../model/place';
import { walkedPlace } from '../model/sets';
import { useWalk, visit } from '../store';
import { liftsOf } from './apart';
import { DrawnPiece } from './Pieces';
import { drawnAt, drawnDepth, frameOf, skyAbove, thingsOf, townOf } from './slant';
import { DrawnSolid } from './Solids';

/** Where the visitor stands in the drawing: before what is open, else at the start. */
function You({ x, z }: { readonly x: number; readonly z: number }) {
  const at = drawnAt(x, 0, z);
  return (
    <g className="drawn-you" style={{ transform: `translate(${at.x}px, ${at.y}px)` }}>
      <ellipse rx=".62" ry=".26" fill="#1F7267" opacity=".3" />
      <path d="M0 0C-.5-.75-.62-1-.62-1.35A.62.62 0 0 1 .62-1.35C.62-1 .5-.75 0 0Z" fill="#1F7267" />
      <circle cy="-1.36" r=".27" fill="#FFFFFF" />
    </g>
  );
}

/** What is as tall as its name would hide: the name hangs higher there, m. */
const lifted: Readonly<Partial<Record<HotspotId, number>>> = { ring: 1.7, table: 1, equipment: 1.7, digester: 1.7, machine: 1.7 };

/** The open ring before the back wall of the centre. */
function Ring() {
  const at = drawnAt(-2.4, 2.2, -6.7);
  return (
    <g transform={`translate(${at.x} ${at.y}) scale(1.3)`} fill="none" stroke="#4F9D69" strokeWidth=".3" strokeLinecap="round">
      <path d="M-.5-.98A1.1 1.1 0 1 0 .72-.83" />
      <path d="M.1-1.2.78-.86.5-.14" />
    </g>
  );
}

/** Clay blocks behind the place, with their bands. */
function Town({ place, foot }: { readonly place: Place; readonly foot: number }) {
  return townOf(place).map(({ x, w, h, isLight }) => (
    <g key={x}>
      <rect x={x} y={foot - h} width={w} height={h} rx=".2" fill={isLight ? '#F6EFE2' : '#EADFCF'} />
      <path
        d={Array.from({ length: Math.floor(h / 1.1) }, (_, i) => `M${x + 0.35} ${foot - h + 0.7 + i * 1.1}h${w - 0.7}`).join('')}
        stroke="#C9D6DA"
        strokeWidth=".34"
      />
    </g>
  ));
}

/** Raises names that would lie on others, whenever the drawing has another size or the names others. */
function useNamesApart(key: string): RefObject<HTMLDivElement | null> {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const names = [...(sheet.current?.querySelectorAll<HTMLElement>('.drawn-sign') ?? [])];
    const part = (): void => {
      for (const name of names) name.style.marginTop = '';
      const lifts = liftsOf(names.map((name) => name.getBoundingClientRect()));
      names.forEach((name, i) => (name.style.marginTop = `${-lifts[i]!}px`));
    };
    part();
    const observer = new ResizeObserver(part);
    for (const each of [sheet.current, ...names]) if (each) observer.observe(each);
    return () => observer.disconnect();
  }, [key]);
  return sheet;
}

/** A place drawn slanting from the front, with the names of what there is to see on it: the walk where there is no 3D. */
export function DrawnPlace() {
  const { t } = useTranslation('walk');
  const { cue, comfort } = useKit();
  const { place } = walkedPlace(useWalk((s) => s.place));
  const open = useWalk((s) => s.spot);
  const frame = frameOf(place);
  const here = place.hotspots.find(({ id }) => id === open)?.stand ?? place.start;
  const { rooms } = place;
  const [top, tall] = [frame.y - skyAbove, frame.h + skyAbove];
  const sheet = useNamesApart(place.id);
  const horizon = drawnAt(0, 0, Math.min(...rooms.map((room) => room.z0)) - 4).y;
  return (
    <div className="walk-drawn" style={{ '--ratio': frame.w / frame.h, '--tall': frame.w / tall } as CSSProperties}>
      <div className="drawn-sheet" ref={sheet}>
        <svg viewBox={`${frame.x} ${top} ${frame.w} ${tall}`} aria-hidden="true">
          <defs>
            <linearGradient id="walk-sky" x1="0" y1="0" x2="0" y2="1">
              <stop offset="0" stopColor="#CFE6EE" />
              <stop offset="1" stopColor="#FFF4E3" />
            </linearGradient>
          </defs>
          <rect x={frame.x} y={top} width={frame.w} height={tall} fill="url(#walk-sky)" />
          <Town place={place} foot={horizon + 0.2} />
          <rect x={frame.x} y={horizon} width={frame.w} height="60" fill={grounds[place.base]} />
          {place.grounds.map(({ kind, x0, z0, x1, z1 }) => (
            <rect
              key={`${kind} ${x0} ${z0}`}
              x={x0}
              y={drawnAt(0, 0, z0).y}
              width={x1 - x0}
              height={drawnDepth(z1 - z0)}
              rx=".2"
              fill={grounds[kind]}
            />
          ))}
          {thingsOf(place).map((thing, i) =>
            thing.kind === 'solid' ? <DrawnSolid key={i} solid={thing.solid} /> : <DrawnPiece key={i} piece={thing.piece} />,
          )}
          {place.id === 'centre' && <Ring />}
          <You x={here.x} z={here.z} />
        </svg>
        {place.hotspots.map(({ id, x, y, z }) => {
          const at = drawnAt(x, y + (lifted[id] ?? 0), z);
          return (
            <button
              key={id}
              type="button"
              className="walk-sign drawn-sign"
              data-testid={`walk-sign-${id}`}
              data-open={id === open}
              data-twin={comfort.reach !== null}
              style={{ left: `clamp(5rem, ${((at.x - frame.x) / frame.w) * 100}%, 100% - 5rem)`, top: `${((at.y - top) / tall) * 100}%` }}
              onClick={() => {
                cue('tap');
                visit(id, true);
              }}
            >
              <span className="walk-sign-card">{t(`spots.${id}.name`)}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
