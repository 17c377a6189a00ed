import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { setFreeWindow } from './freeWindow';
import { pickStage } from './pickStage';
import { openStage, useMachine } from './store';
import { useLook } from './useLook';

const DrawnLine = lazy(async () => ({ default: (await import('./section/DrawnLine')).DrawnLine }));

/** Tells the scene which part of the screen is free for it. */
function useFreeRoom(ref: RefObject<HTMLElement | null>): void {
  const stage = useMachine((s) => s.stage);
  const [size, setSize] = useState('');
  useEffect(() => {
    if (!ref.current) return;
    const watch = new ResizeObserver(() =>
      setSize(`${innerWidth} ${innerHeight} ${ref.current?.clientWidth} ${ref.current?.clientHeight}`),
    );
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, [ref]);
  useEffect(() => {
    const box = ref.current?.getBoundingClientRect();
    if (!box || box.width < 10 || box.height < 10) return;
    setFreeWindow({
      left: box.left / innerWidth,
      right: 1 - box.right / innerWidth,
      top: box.top / innerHeight,
      bottom: 1 - box.bottom / innerHeight,
    });
  }, [ref, size, stage]);
}

/** The room that is left for the picture. In 3D it is a clear pane that takes the touches; in 2D the section is drawn in it. */
export function Viewport({ drawn }: { readonly drawn: boolean }) {
  const { t } = useTranslation('machine');
  const { cue } = useKit();
  const free = useRef<HTMLDivElement>(null);
  useFreeRoom(free);
  const look = useLook((x, y) => {
    const id = pickStage(x / innerWidth, y / innerHeight, innerWidth / innerHeight);
    if (!id) return;
    cue('tap');
    openStage(id);
  });
  return (
    <>
      {!drawn && <div className="machine-pane" data-testid="machine-pane" aria-hidden="true" {...look} />}
      <div className="machine-free" ref={free} role={drawn ? undefined : 'img'} aria-label={drawn ? undefined : t('drawing')}>
        {drawn && (
          <Suspense fallback={null}>
            <DrawnLine />
          </Suspense>
        )}
      </div>
    </>
  );
}
