import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { parkingOf, stopOf, type MapLayout } from '../map/layout';
import { hopperUnits, pointIds, sourceIds, sourceUnits } from '../model/places';
import type { View } from '../model/view';
import { choosePoint, chooseSource, chooseVehicle } from '../orders';

interface TargetsProps {
  readonly layout: MapLayout;
  readonly view: View;
  readonly chosen: number | undefined;
  readonly tour: readonly number[];
  readonly free: readonly number[];
}

/** What a finger can touch on the map: every truck at home, every place. */
export function Targets({ layout, view, chosen, tour, free }: TargetsProps) {
  const { t } = useTranslation('dispatcher');
  const { cue, comfort } = useKit();
  // a low band has them all a second time
  const isTwin = comfort.reach !== null;
  const parking = parkingOf(layout, view.vehicles.length);
  const at = (x: number, y: number): CSSProperties => ({ '--x': x, '--y': y }) as CSSProperties;
  const { stock, hopper } = view.state;
  return (
    <>
      {sourceIds.map((id, source) => {
        const stop = stopOf(layout, id);
        return (
          <button
            key={id}
            type="button"
            className="dis-target focusable"
            data-testid={`source-${id}`}
            data-twin={isTwin}
            data-source={source}
            data-units={stock[source]}
            aria-pressed={tour.includes(source)}
            aria-label={t('aria.source', { place: t(`places.${id}`), units: stock[source], size: sourceUnits[source] })}
            style={at(stop.x, stop.y)}
            onClick={() => chooseSource(source, cue)}
          />
        );
      })}
      {pointIds.map((id, point) => {
        const stop = stopOf(layout, id);
        return (
          <button
            key={id}
            type="button"
            className="dis-target focusable"
            data-testid={`point-${id}`}
            data-twin={isTwin}
            data-point={point}
            data-units={hopper[point]}
            aria-label={t('aria.point', { place: t(`places.${id}`), units: hopper[point], size: hopperUnits[point] })}
            style={at(stop.x, stop.y)}
            onClick={() => choosePoint(point, cue)}
          />
        );
      })}
      {parking.map((spot, vehicle) => (
        <button
          key={vehicle}
          type="button"
          className="dis-target dis-target-truck focusable"
          data-testid={`truck-${vehicle + 1}`}
          data-twin={isTwin}
          data-vehicle={vehicle}
          data-free={free.includes(vehicle)}
          aria-pressed={chosen === vehicle}
          aria-label={t(free.includes(vehicle) ? 'aria.truck' : 'aria.truckOut', { number: vehicle + 1 })}
          style={at(spot.x, spot.y)}
          onClick={() => chooseVehicle(vehicle, cue)}
        />
      ))}
    </>
  );
}
