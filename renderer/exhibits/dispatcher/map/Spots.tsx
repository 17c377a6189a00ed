import type { CSSProperties } from 'react';
import { LineIcon } from '../../../ui/LineIcon';
import { useTranslation } from 'react-i18next';
import { isWithin, type Day, type TroubleKind } from '../model/day';
import { hopperUnits, pointIds, sourceIds, sourceUnits, type PlaceId } from '../model/places';
import type { View } from '../model/view';
import { Gauge } from './Gauge';
import { stopOf, type MapLayout } from './layout';
import { Machine } from './Machine';
import { TroubleIcon } from './TroubleIcon';

/** What a trip to a point would come to. */
export interface Offer {
  readonly hours: number;
  readonly excess: number;
}

/** What the player is to be told at the places while putting a trip together. */
export interface SpotHelp {
  /** sources on the draft, in order */
  readonly tour: readonly number[];
  /** places worth a tap now are ringed */
  readonly ask: 'vehicle' | 'source' | 'point' | null;
  /** by point: hours the drafted trip would take, units that would find no room */
  readonly offers: readonly (Offer | null)[];
}

interface SpotsProps {
  readonly layout: MapLayout;
  readonly day: Day;
  readonly view: View;
  readonly named: boolean;
  readonly help?: SpotHelp | undefined;
}

const troublesAt = (day: Day, slot: number, kinds: readonly TroubleKind[], at: number): TroubleKind[] =>
  day.troubles
    .filter((each) => kinds.includes(each.kind) && 'at' in each && each.at === at && isWithin(each, slot))
    .map(({ kind }) => kind);

function Spot({ layout, place, children }: { readonly layout: MapLayout; readonly place: PlaceId; readonly children: React.ReactNode }) {
  const { x, y } = stopOf(layout, place);
  return (
    <div className={`dis-spot dis-spot-${place}`} style={{ '--x': x, '--y': y } as CSSProperties}>
      {children}
    </div>
  );
}

const Signs = ({ kinds }: { readonly kinds: readonly TroubleKind[] }) =>
  kinds.length > 0 && (
    <span className="dis-signs">
      {kinds.map((kind) => (
        <i key={kind} className="dis-sign">
          <TroubleIcon kind={kind} size="100%" />
        </i>
      ))}
    </span>
  );

function Source({ source, layout, day, view, named, help }: SpotsProps & { readonly source: number }) {
  const { t } = useTranslation('dispatcher');
  const { slot, stock } = view.state;
  const size = sourceUnits[source]!;
  const next = day.arrivals[slot + 1]?.[source] ?? 0;
  const nearlyFull = stock[source]! + next > size;
  const order = help ? help.tour.indexOf(source) : -1;
  return (
    <Spot layout={layout} place={sourceIds[source]!}>
      {help?.ask === 'source' && stock[source]! > 0 && order < 0 && <i className="dis-ring" />}
      {order >= 0 && <i className="dis-ring dis-ring-on" />}
      <Signs kinds={troublesAt(day, slot, ['dirty', 'road', 'festival'], source)} />
      <span className={`dis-column${nearlyFull ? ' dis-column-alert' : ''}`}>
        {nearlyFull && <b className="dis-alert">!</b>}
        <Gauge kind="bin" size={size} filled={stock[source]!} hatched={view.promised[source]!} next={next} />
        <i className="dis-wheels" />
      </span>
      {order >= 0 && <b className="dis-order">{order + 1}</b>}
      {named && <span className="dis-name">{t(`places.${sourceIds[source]!}`)}</span>}
    </Spot>
  );
}

function Point({ point, layout, day, view, named, help }: SpotsProps & { readonly point: number }) {
  const { t } = useTranslation('dispatcher');
  const { slot, hopper, treated } = view.state;
  const running = (day.rates[slot]?.[point] ?? 0) > 0;
  const coming = Math.min(view.coming[point]!, hopper[point]!);
  const offer = help?.offers[point];
  return (
    <Spot layout={layout} place={pointIds[point]!}>
      {help?.ask === 'point' && <i className={`dis-ring${offer && offer.excess > 0 ? ' dis-ring-tight' : ''}`} />}
      <Signs kinds={troublesAt(day, slot, ['stop'], point)} />
      <span className="dis-column">
        <Gauge kind="hopper" size={hopperUnits[point]!} filled={hopper[point]! - coming} hatched={coming} />
        <Machine running={running && hopper[point]! > coming} sacks={Math.floor(treated[point]! / 2)} />
      </span>
      {named && <span className="dis-name dis-name-point">{t(`places.${pointIds[point]!}`)}</span>}
      {offer && named && (
        <span className={`dis-offer${offer.excess > 0 ? ' dis-offer-tight' : ''}`}>
          {offer.excess > 0 ? t('offer.tight', { tonnes: offer.excess / 2 }) : t('offer.hours', { count: offer.hours })}
        </span>
      )}
    </Spot>
  );
}

/** Gauges, names and signs of all places. */
export function Spots(props: SpotsProps) {
  const { t } = useTranslation('dispatcher');
  const { exit } = props.layout;
  return (
    <>
      {sourceIds.map((id, source) => (
        <Source key={id} source={source} {...props} />
      ))}
      {pointIds.map((id, point) => (
        <Point key={id} point={point} {...props} />
      ))}
      <Spot layout={props.layout} place="centre">
        {props.named && <span className="dis-name dis-name-centre">{t('places.centre')}</span>}
      </Spot>
      {props.named && (
        <span className="dis-exit" style={{ '--x': exit.x - 6, '--y': exit.y } as CSSProperties}>
          {t('exit')}
          <LineIcon path="M9 5.5l6.5 6.5-6.5 6.5" size="1.9rem" />
        </span>
      )}
    </>
  );
}
