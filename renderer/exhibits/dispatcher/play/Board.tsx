import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { Gauge } from '../map/Gauge';
import { Sight } from '../map/Sight';
import type { Offer } from '../map/Spots';
import { Truck } from '../map/Truck';
import { hopperUnits, pointIds, sourceIds, sourceUnits, type PlaceId } from '../model/places';
import type { View } from '../model/view';
import { choosePoint, chooseSource, chooseVehicle } from '../orders';

interface BoardProps {
  readonly view: View;
  readonly chosen: number | undefined;
  readonly tour: readonly number[];
  readonly free: readonly number[];
  /** by point, what the drafted trip would come to: the map is too small for it here */
  readonly offers: readonly (Offer | null)[];
}

const Small = ({ place }: { readonly place: PlaceId }) => (
  <svg viewBox="0 0 160 112" aria-hidden="true">
    <Sight place={place} />
  </svg>
);

/** Hours of the way there and back, or what would find no room. */
function OfferLine({ offer: { hours, excess } }: { readonly offer: Offer }) {
  const { t } = useTranslation('dispatcher');
  return (
    <small className={`dis-key-offer${excess > 0 ? ' dis-key-tight' : ''}`} data-testid="board-offer">
      {excess > 0 ? t('offer.tight', { tonnes: excess / 2 }) : t('offer.hours', { count: hours })}
    </small>
  );
}

/** All that can be touched, in the lower band: trucks, places, points, in the order they are tapped. */
export function Board({ view, chosen, tour, free, offers }: BoardProps) {
  const { t } = useTranslation('dispatcher');
  const { cue } = useKit();
  const { stock, hopper } = view.state;
  return (
    <div className="dis-board">
      <div className="dis-board-group dis-board-trucks">
        {view.vehicles.map(({ load }, vehicle) => (
          <button
            key={vehicle}
            type="button"
            className="dis-key focusable"
            data-testid={`board-truck-${vehicle + 1}`}
            data-free={free.includes(vehicle)}
            aria-pressed={chosen === vehicle}
            onClick={() => chooseVehicle(vehicle, cue)}
          >
            <span className="dis-key-truck">
              <Truck load={load} />
            </span>
            <b>{t('truck', { number: vehicle + 1 })}</b>
          </button>
        ))}
      </div>
      <div className="dis-board-group dis-board-sources">
        {sourceIds.map((id, source) => (
          <button
            key={id}
            type="button"
            className="dis-key focusable"
            data-testid={`board-source-${id}`}
            aria-pressed={tour.includes(source)}
            onClick={() => chooseSource(source, cue)}
          >
            <Small place={id} />
            <b>{t(`places.${id}`)}</b>
            <Gauge kind="bin" size={sourceUnits[source]!} filled={stock[source]!} hatched={view.promised[source]!} />
          </button>
        ))}
      </div>
      <div className="dis-board-group dis-board-points">
        {pointIds.map((id, point) => (
          <button
            key={id}
            type="button"
            className="dis-key focusable"
            data-testid={`board-point-${id}`}
            onClick={() => choosePoint(point, cue)}
          >
            <Small place={id} />
            <b>
              {t(`places.${id}`)}
              {offers[point] && <OfferLine offer={offers[point]} />}
            </b>
            <Gauge
              kind="hopper"
              size={hopperUnits[point]!}
              filled={hopper[point]! - Math.min(hopper[point]!, view.coming[point]!)}
              hatched={view.coming[point]!}
            />
          </button>
        ))}
      </div>
    </div>
  );
}
