// How the camera moves: flights between poses, and the slow round of the attract loop. Pure functions of time.
import { clamp, easeInOutCubic, lerp } from '../../lib/math';
import type { Pose } from './fit';

/** Seconds of a flight. */
export const flightSeconds = 2.2;

export const copyPose = (from: Pose, to: Pose): Pose => {
  for (let k = 0; k < 3; k++) to.target[k] = from.target[k]!;
  to.distance = from.distance;
  to.azimuth = from.azimuth;
  to.elevation = from.elevation;
  return to;
};

export const createPose = (): Pose => ({ target: [0, 0, 0], distance: 60, azimuth: 0.4, elevation: 0.6 });

/** Between two poses, `part` 0..1, eased; flies a little higher in the middle so that it passes over roofs. Writes into `out`. */
export const flightPose = (from: Pose, to: Pose, part: number, out: Pose): Pose => {
  const t = easeInOutCubic(clamp(part, 0, 1));
  const arc = Math.sin(t * Math.PI);
  for (let k = 0; k < 3; k++) out.target[k] = lerp(from.target[k]!, to.target[k]!, t);
  out.distance = Math.exp(lerp(Math.log(from.distance), Math.log(to.distance), t)) * (1 + 0.1 * arc);
  out.azimuth = lerp(from.azimuth, to.azimuth, t);
  out.elevation = lerp(from.elevation, to.elevation, t) + 0.12 * arc;
  return out;
};

export interface AttractPlan {
  /** Seconds at the overview and at each site. */
  readonly overviewSeconds: number;
  readonly siteSeconds: number;
  readonly flightSeconds: number;
  /** Slow turn to and fro, radians either side; 0 = still. */
  readonly drift: number;
}
export const flyingRound: AttractPlan = { overviewSeconds: 18, siteSeconds: 9, flightSeconds: 3.6, drift: 0.07 };
/** Without flights: cuts, and nothing drifts. */
export const cuttingRound: AttractPlan = { overviewSeconds: 24, siteSeconds: 12, flightSeconds: 0, drift: 0 };

/** Pose of the attract round at `time` seconds: overview, a site, overview, the next site … `poses[0]` is the overview. */
export const attractPose = (time: number, poses: readonly Pose[], plan: AttractPlan, out: Pose): Pose => {
  const sites = poses.length - 1;
  const leg = plan.overviewSeconds + plan.siteSeconds + 2 * plan.flightSeconds;
  const t = ((time % (leg * sites)) + leg * sites) % (leg * sites);
  const [site, inLeg] = [poses[1 + Math.floor(t / leg)]!, t % leg];
  const away = inLeg - plan.overviewSeconds;
  const home = away - plan.flightSeconds - plan.siteSeconds;
  if (away < 0) copyPose(poses[0]!, out);
  else if (away < plan.flightSeconds) flightPose(poses[0]!, site, away / plan.flightSeconds, out);
  else if (home < 0) copyPose(site, out);
  else flightPose(site, poses[0]!, plan.flightSeconds ? home / plan.flightSeconds : 1, out);
  out.azimuth += plan.drift * Math.sin((time / 38) * Math.PI * 2);
  return out;
};
