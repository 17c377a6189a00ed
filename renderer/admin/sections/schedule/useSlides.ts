import { useEffect, useState } from 'react';
import type { Slide } from '../../../../electron/shared/content';
import { kiosk } from '../../../platform/kiosk';

/** The attract loop's pictures of the content in use; empty until they are there. */
export function useSlides(): readonly Slide[] {
  const [slides, setSlides] = useState<readonly Slide[]>([]);
  useEffect(() => {
    let isOff = false;
    kiosk.getContent().then(
      (content) => {
        if (!isOff) setSlides(content.slides);
      },
      () => undefined,
    );
    return () => {
      isOff = true;
    };
  }, []);
  return slides;
}
