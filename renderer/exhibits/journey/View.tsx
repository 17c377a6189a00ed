import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Dial } from './Dial';
import { Drawn } from './drawn/Drawn';
import { Guide } from './Guide';
import { useJourney } from './store';
import { useGestures } from './useGestures';

/** The room left to the picture. In 3D a clear pane over the whole scene takes the fingers; in 2D the stop is drawn in it. */
export function View({ ref, isDrawn }: { readonly ref: RefObject<HTMLDivElement | null>; readonly isDrawn: boolean }) {
  const { t } = useTranslation('journey');
  const stop = useJourney((s) => s.stop);
  const fingers = useGestures();
  return (
    <>
      <div
        ref={ref}
        className="journey-view"
        data-testid="journey-view"
        role="img"
        aria-label={t('picture', { name: t(`stops.${stop}.name`) })}
        {...(isDrawn && fingers)}
      >
        {isDrawn && <Drawn />}
      </div>
      {!isDrawn && <div className="journey-pane" data-testid="journey-pane" aria-hidden="true" {...fingers} />}
      <Guide />
      {stop === 'ferment' && <Dial />}
    </>
  );
}
