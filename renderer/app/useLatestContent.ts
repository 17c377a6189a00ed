import { useEffect, useMemo, useState } from 'react';
import { takePicturesOf } from '../exhibit-kit/kit';
import { useGuide } from '../guide/store';
import { kiosk } from '../platform/kiosk';
import { useSession } from '../session/store';
import { loadFonts, type Services } from './start';

/** Nobody is in the middle of something: in the attract loop, and while a guide still chooses a script. */
const isFree = (): boolean => {
  const { screen } = useSession.getState();
  return screen === 'attract' || (screen === 'guide' && useGuide.getState().group === null);
};

/** The services with the content in use: a pack that was published while somebody plays is taken at the next attract loop, or by the next guide. */
export function useLatestContent(services: Services): Services {
  const [content, setContent] = useState(services.content);
  useEffect(() => {
    let isDue = false;
    const take = async (): Promise<void> => {
      if (!isDue || !isFree()) return;
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
