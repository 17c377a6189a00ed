import { useBox } from '../../exhibit-kit/useBox';
import { useDock } from './dock';
import { Hero } from './Hero';
import { useDashboard } from './store';
import { useMissedFeed } from './useMissed';
import { Tiles } from './Tiles';
import './today.css';
import { BecomesView } from './views/BecomesView';
import { DaysView } from './views/DaysView';
import { MissedView } from './views/MissedView';
import { PointsView } from './views/PointsView';
import { SourcesView } from './views/SourcesView';
import { TodayView } from './views/TodayView';
import type { ViewId } from './parameters';
import './views/views.css';

const views: Record<ViewId, React.ComponentType> = {
  today: TodayView,
  sources: SourcesView,
  points: PointsView,
  days: DaysView,
  becomes: BecomesView,
  missed: MissedView,
};

/** The one figure, the card that is open, and the row of cards to bring forward. */
export function Panel() {
  const [ref, box] = useBox<HTMLDivElement>();
  useMissedFeed();
  const dock = useDock(ref, box);
  const view = useDashboard((s) => s.view);
  const View = views[view];
  return (
    <div className="today" ref={ref} data-dock={dock} data-testid="hongmei-today" data-view={view}>
      <Hero />
      <View key={view} />
      <Tiles isLow={dock !== 'full'} />
    </div>
  );
}
