import { useRef } from 'react';
import { BinMark } from '../../../exhibit-kit/bins/BinSymbol';
import { itemPicture } from '../../../exhibit-kit/kit';
import { useRoundClock } from '../../../exhibit-kit/roundClock';
import { live } from '../live';
import { pickIds, pickPictures, type PickId } from '../model/stops';
import { useJourney } from '../store';
import { frame, type Places } from './frame';
import { Scraps, scrapsIn, Shade, TubBack, TubFront } from './parts';

export const sortPlaces: Places = {
  bag: { at: [350, 510] },
  battery: { at: [545, 590] },
  spoon: { at: [715, 490] },
  bone: { at: [875, 560] },
};

const heap = scrapsIn(330, [615, 560], [396, 112], 41);
const lower = heap.filter(({ y }) => y < 570);
const upper = heap.filter(({ y }) => y >= 570);
const front = scrapsIn(40, [615, 640], [300, 34], 12);

/** Where each goes, as in Shanghai: recyclable, hazardous, residual. */
const tubs = [
  { id: 'recyclable', x: 340, tone: 'jn-blue' },
  { id: 'hazardous', x: 615, tone: 'jn-red' },
  { id: 'residual', x: 890, tone: 'jn-grey' },
] as const;
const ways: Readonly<Record<PickId, (typeof tubs)[number]['id']>> = {
  bag: 'residual',
  battery: 'hazardous',
  spoon: 'recyclable',
  bone: 'residual',
};
const sizes: Readonly<Record<PickId, number>> = { bag: 190, battery: 140, spoon: 200, bone: 180 };

/** One wrong thing: it follows the finger, and flies to its bin once it is out. */
function Wrong({ id }: { readonly id: PickId }) {
  const isOut = useJourney((s) => s.picked.includes(id));
  const node = useRef<SVGGElement>(null);
  const [x, y] = sortPlaces[id]!.at;
  const goal = tubs.find((tub) => tub.id === ways[id])!;
  useRoundClock(() => {
    const { held } = live;
    const [dx, dy] = held.id === id && !isOut ? [held.dx / frame.scale, held.dy / frame.scale] : [0, 0];
    node.current?.style.setProperty('translate', `${dx.toFixed(1)}px ${dy.toFixed(1)}px`);
    node.current?.toggleAttribute('data-held', held.id === id);
  });
  const size = sizes[id];
  const style = { '--tub-x': `${goal.x - x}px`, '--tub-y': `${190 - y}px` } as React.CSSProperties;
  return (
    <g ref={node} className="wrong" data-out={isOut} style={style}>
      <ellipse cx={x} cy={y + size * 0.34} rx={size * 0.42} ry={size * 0.13} fill="url(#jn-shade)" />
      <image href={itemPicture(pickPictures[id])} x={x - size / 2} y={y - size / 2} width={size} height={size} />
    </g>
  );
}

/** The leftovers on the sorting table, four things among them that do not belong. */
export function SortScene() {
  return (
    <>
      <g className="far">
        <path d="M-80-60h1360v560H-80z" fill="url(#jn-wall)" />
        <path d="M-80 250h1360v14H-80z" fill="#E9CFA6" />
        <path d="M-80 264h1360v80H-80z" fill="url(#jn-hall)" />
        <circle cx="240" cy="60" r="320" fill="url(#jn-light)" opacity=".7" />
      </g>
      <g className="mid">
        {tubs.map(({ id, x, tone }) => (
          <g key={id} transform={`translate(${x} 168)`}>
            <Shade x={8} y={192} rx={124} ry={24} />
            <TubBack rx={100} ry={26} tone={tone} />
            <TubFront rx={100} ry={26} deep={166} tone={tone} />
            <BinMark bin={id} x={0} y={92} size={1.6} />
          </g>
        ))}
      </g>
      <g className="near">
        <path d="M-200 380h1600v520H-200z" fill="url(#jn-table)" />
        <path d="M-200 380h1600v10H-200z" fill="#FBE3BE" />
        <Shade x={624} y={690} rx={520} ry={96} />
        <ellipse cx="615" cy="560" rx="470" ry="164" fill="url(#jn-steel)" />
        <ellipse cx="615" cy="556" rx="444" ry="148" fill="#7F929C" />
        <ellipse cx="615" cy="568" rx="428" ry="136" fill="#C49A63" />
        <Scraps all={lower} />
        <Scraps all={upper} />
        {pickIds.map((id) => (
          <Wrong key={id} id={id} />
        ))}
        <Scraps all={front} />
        <path d="M145 560a470 164 0 0 0 940 0l-24 66c-40 92-210 134-446 134S209 718 169 626z" fill="url(#jn-steel)" />
        <path d="M145 560a470 164 0 0 0 940 0l-14 0a456 152 0 0 1-912 0z" fill="#fff" opacity=".55" />
      </g>
    </>
  );
}
