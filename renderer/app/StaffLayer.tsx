import { lazy, Suspense } from 'react';
import { useSession } from '../session/store';
import { ErrorBoundary } from './ErrorBoundary';

const PinPad = lazy(async () => ({ default: (await import('../admin/entry/PinPad')).PinPad }));
const Setup = lazy(async () => ({ default: (await import('../admin/setup/Setup')).Setup }));
const Panel = lazy(async () => ({ default: (await import('../admin/Panel')).Panel }));

/** What staff see above any screen; stays when a screen below has failed. */
export function StaffLayer() {
  const overlay = useSession((s) => s.overlay);
  const room = useSession((s) => s.room);
  const brightness = useSession((s) => s.settings?.brightness ?? 1);
  return (
    <>
      <ErrorBoundary>
        <Suspense fallback={null}>
          {room === 'admin' && <Panel />}
          {room === 'setup' && <Setup />}
          {overlay === 'pin' && <PinPad />}
        </Suspense>
      </ErrorBoundary>
      {brightness < 1 && <div className="dim" style={{ opacity: 1 - brightness }} />}
    </>
  );
}
