import { useEffect, useState } from 'react';
import type { ContentPack } from '../../../electron/shared/content';
import { kiosk } from '../../platform/kiosk';

/** The content in use, asked of main whenever a page opens: a pack may have been published since. null until it is there. */
export function useContent(): ContentPack | null {
  const [content, setContent] = useState<ContentPack | null>(null);
  useEffect(() => {
    let isOff = false;
    kiosk.getContent().then(
      (latest) => {
        if (!isOff) setContent(latest);
      },
      () => undefined,
    );
    return () => {
      isOff = true;
    };
  }, []);
  return content;
}
