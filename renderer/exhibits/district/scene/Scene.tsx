import { useFrame } from '@react-three/fiber';
import { useEffect } from 'react';
import { useSettled } from '../../../lib/settled';
import { useStore } from 'zustand';
import { useKit } from '../../../exhibit-kit/kit';
import type { Pose } from '../../../stage/camera/fit';
import { copyPose, flightSeconds } from '../../../stage/camera/rail';
import { District } from '../../../stage/District';
import { noteOnStage } from '../../../stage/frame/notes';
import { loadDistrict } from '../../../stage/model/loadDistrict';
import { tiers } from '../../../stage/tiers';
import { live } from '../live';
import { limitsFor, stepOrbit } from '../model/orbit';
import { turnAbout } from '../model/pivot';
import { useDistrict } from '../store';
import { useHour } from './useHour';

/** Longest step of the orbit, seconds: a kiosk sleeps and wakes. */
const longestStep = 0.1;
let limitsOf = { azimuth: NaN, elevation: NaN };

/** Lays the visitor's turn and zoom over the view's pose, and keeps what was drawn for the finger to point at. */
const adjust = (pose: Pose, aspect: number): void => {
  const { orbit } = live;
  if (limitsOf.azimuth !== pose.azimuth || limitsOf.elevation !== pose.elevation) {
    limitsOf = { azimuth: pose.azimuth, elevation: pose.elevation };
    orbit.limits = limitsFor(pose, useDistrict.getState().site === 'overview');
  }
  turnAbout(pose, orbit.now, useDistrict.getState().margins, aspect);
  copyPose(pose, live.pose);
  live.aspect = aspect;
  noteOnStage('azimuth', pose.azimuth);
  noteOnStage('elevation', pose.elevation);
  noteOnStage('distance', pose.distance);
};

/** Nobody who watches a flight is taken for gone. */
function useHoldInFlight(flies: boolean): void {
  const { hold } = useKit();
  const site = useDistrict((s) => s.site);
  useEffect(() => {
    if (!flies) return;
    const release = hold('flight');
    const handle = setTimeout(release, flightSeconds * 1000);
    return () => {
      clearTimeout(handle);
      release();
    };
  }, [site, flies, hold]);
}

/** The model of Hongmei with the visitor's hand on it. */
export function Scene() {
  const { tier, feed, comfort } = useKit();
  const { header } = useSettled(loadDistrict());
  const site = useDistrict((s) => s.site);
  const light = useDistrict((s) => s.light);
  const margins = useDistrict((s) => s.margins);
  const tonnes = useStore(feed, (view) => view.snapshot.district.wetWasteToday);
  const stageTier = tier === '2d' ? 'low' : tier;
  const flies = tiers[stageTier].flies && !comfort.reducedMotion;
  const hour = useHour(light, flies);
  useHoldInFlight(flies);
  useEffect(() => {
    live.extents = header;
    limitsOf = { azimuth: NaN, elevation: NaN };
  }, [header]);
  useFrame((_, delta) => stepOrbit(live.orbit, Math.min(delta, longestStep), flies), -2);
  return (
    <District
      tier={stageTier}
      attract={false}
      view={site}
      hour={hour}
      tonnes={tonnes}
      reducedMotion={comfort.reducedMotion}
      margins={margins ?? undefined}
      still={undefined}
      adjust={adjust}
    />
  );
}
