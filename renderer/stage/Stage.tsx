import { Canvas } from '@react-three/fiber';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { NeutralToneMapping, PCFShadowMap } from 'three';
import type { Margins } from './camera/fit';
import type { ViewId } from './camera/views';
import { ContextWatch } from './context/ContextWatch';
import { District } from './District';
import { FramePacer } from './frame/FramePacer';
import type { Verdict } from './frame/lateness';
import { dprFor, tiers, type StageTier } from './tiers';
import { StageBoundary } from './StageBoundary';

export interface StageProps {
  readonly tier: StageTier;
  /** False: nothing is drawn (another screen covers the stage). */
  readonly running?: boolean;
  /** The camera goes round overview and sites by itself. */
  readonly attract?: boolean;
  /** Where the camera is while `attract` is off. */
  readonly view?: ViewId;
  /** Hour of the hall's day, 0 to 24, fractions included. */
  readonly hour?: number;
  /** Food waste of the district so far today, tonnes. */
  readonly tonnes?: number;
  readonly reducedMotion?: boolean;
  /** Shares of the picture (0..1) that cards cover, to be left free on each side. Keep the object stable between renders. */
  readonly margins?: Partial<Margins>;
  /** Freezes the scene at this time, seconds. */
  readonly still?: number;
  /** Name of what stands on the stage: attract, or an exhibit's id. */
  readonly name?: string;
  /** What stands on the stage instead of the district: an exhibit's scene. */
  readonly children?: React.ReactNode;
  /** True: the tier is measured first; null: it is fixed. */
  readonly measures?: boolean | null;
  /** The measurement is over, or frames are too late for this tier. Keep it stable between renders, as the other callbacks. */
  readonly onVerdict?: (verdict: Verdict) => void;
  /** The first frame of a scene is out of the graphics queue; again after a lost context. */
  readonly onShown?: (name: string) => void;
  readonly onContextLost?: () => void;
  /** 3D cannot go on (no context, context not coming back, model unreadable): show 2D. */
  readonly onGiveUp?: () => void;
}

const useCanvasSize = (): readonly [React.RefObject<HTMLDivElement | null>, readonly [number, number]] => {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<readonly [number, number]>([1920, 1080]);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => entry && setSize([entry.contentRect.width, entry.contentRect.height]));
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return [box, size];
};

/** Mounts once everything beside it has: what was waited for stands. */
function Standing({ name, atRef }: { readonly name: string; readonly atRef: React.RefObject<string | null> }) {
  useEffect(() => {
    atRef.current = name;
    return () => void (atRef.current = null);
  }, [name, atRef]);
  return null;
}

const nothing = (): void => undefined;

/** The one canvas of the app's life. Fills its parent; takes no touches. Import it lazily: three comes with it. */
export function Stage(props: StageProps) {
  const {
    tier,
    running = true,
    attract = false,
    view = 'overview',
    hour = 12,
    tonnes = 0,
    reducedMotion = false,
    margins,
    still,
    name = 'attract',
    children,
    measures = null,
  } = props;
  const { onVerdict = nothing, onShown = nothing, onContextLost = nothing, onGiveUp = nothing } = props;
  const [box, [width, height]] = useCanvasSize();
  const stands = useRef<string | null>(null);
  const standing = useCallback(() => stands.current, []);
  const settings = tiers[tier];
  const [scale, setScale] = useState(1);
  const dpr = dprFor(tier, width, height, window.devicePixelRatio) * scale;
  return (
    <div ref={box} data-testid="stage" aria-hidden="true" style={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}>
      <StageBoundary onError={onGiveUp}>
        <Canvas
          // smooth edges are decided when a context is made
          key={String(settings.antialias)}
          frameloop="never"
          dpr={dpr}
          shadows={{ type: PCFShadowMap, enabled: settings.shadowMap > 0 }}
          camera={{ fov: 24, near: 5, far: 1600 }}
          gl={{
            antialias: settings.antialias,
            alpha: false,
            stencil: false,
            powerPreference: 'high-performance',
            toneMapping: NeutralToneMapping,
            toneMappingExposure: 1.12,
          }}
        >
          <FramePacer {...{ tier, measures, running, standing, onShown, onVerdict }} onScale={setScale} />
          <ContextWatch onLost={onContextLost} onGiveUp={onGiveUp} />
          <Suspense fallback={null}>
            {children ?? <District {...{ tier, attract, view, hour, tonnes, reducedMotion, margins, still }} />}
            <Standing key={name} name={name} atRef={stands} />
          </Suspense>
        </Canvas>
      </StageBoundary>
    </div>
  );
}
