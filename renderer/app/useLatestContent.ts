import { useEffect, useMemo, useState } from 'react';
import { takePicturesOf } from '../exhibit-kit/kit';
import { kiosk } from '../platform/kiosk';
import { useSession } from '../session/store';
import { loadFonts, type Services } from './start';

/** The services with the content in use: a pack that was published while somebody plays is taken at the next attract loop. */
export function useLatestContent(services: Services): Services {
  const [content, setContent] = useState(services.content);
  useEffect(() => {
    let isDue = false;
    const take = async (): Promise<void> => {
      if (!isDue || useSession.getState().screen !== 'attract') return;
      isDue = false;
      const latest = await kiosk.getContent();
      await loadFonts(latest);
      takePicturesOf(latest);
      setContent(latest);
    };
    const tryIt = (): void => void take().catch(services.reportError);
    const offEvent = kiosk.on('contentChanged', () => {
      isDue = true;
      tryIt();
    });
    const offSession = useSession.subscribe(tryIt);
    return () => {
      offEvent();
      offSession();
    };
  }, [services]);
  return useMemo(() => ({ ...services, content }), [services, content]);
}
