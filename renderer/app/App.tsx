import { usePreview } from '../session/preview';
import { useSession } from '../session/store';
import { AccessSheet } from './AccessSheet';
import { ErrorBoundary } from './ErrorBoundary';
import { IdleWarning } from './IdleWarning';
import { ServicesContext } from './ServicesContext';
import { StaffLayer } from './StaffLayer';
import { StageLayer } from './StageLayer';
import { ToolCorner } from './ToolCorner';
import { Apology } from './screens/Apology';
import { Closed } from './screens/Closed';
import { Attract } from './screens/Attract';
import { Exhibit } from './screens/Exhibit';
import { Guide } from './screens/Guide';
import { Home } from './screens/Home';
import { Preview } from './screens/Preview';
import { ChooseLanguage } from './screens/ChooseLanguage';
import type { Services } from './start';
import { useLatestContent } from './useLatestContent';
import './app.css';

function CurrentScreen() {
  const screen = useSession((s) => s.screen);
  const round = useSession((s) => s.round);
  const programme = usePreview((preview) => preview.programme);
  if (programme) return <Preview programme={programme} />;
  switch (screen) {
    case 'attract':
      return <Attract key={round} />;
    case 'language':
      return <ChooseLanguage />;
    case 'home':
      return <Home />;
    case 'closed':
      return <Closed />;
    case 'guide':
      return <Guide />;
    case 'apology':
      return <Apology />;
    default:
      return <Exhibit key={round} />;
  }
}

/** The whole page: one screen, the tool corner that is always in the same place, and what may lie above them. */
export function App({ services: started }: { readonly services: Services }) {
  const services = useLatestContent(started);
  return (
    <ServicesContext value={services}>
      <ErrorBoundary>
        <StageLayer />
        <CurrentScreen />
        <ToolCorner />
        <AccessSheet />
        <IdleWarning />
      </ErrorBoundary>
      <StaffLayer />
    </ServicesContext>
  );
}
