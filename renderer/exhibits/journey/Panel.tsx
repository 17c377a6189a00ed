import { useKit } from '../../exhibit-kit/kit';
import { Card } from './Card';
import { Dock } from './Dock';
import './journey.css';
import { useJourney } from './store';
import { useCourse } from './useCourse';
import { useIsDrawn } from './useIsDrawn';
import { useLayout } from './useLayout';
import { View } from './View';

/** The picture (the stage's, or drawn where there is no 3D), the card of the stop beside it, and everything to go by below. */
export function Panel() {
  const { comfort } = useKit();
  const isDrawn = useIsDrawn();
  const view = useLayout();
  const stop = useJourney((s) => s.stop);
  const isDone = useJourney((s) => s.done[s.stop]);
  useCourse();
  return (
    <div
      className="journey"
      data-testid="journey"
      data-stop={stop}
      data-done={isDone}
      data-drawn={isDrawn}
      data-low={comfort.reach !== null}
    >
      <View ref={view} isDrawn={isDrawn} />
      <Card key={stop} stop={stop} />
      <Dock />
    </div>
  );
}
