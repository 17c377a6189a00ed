import { pinProblem } from '../../shared/staff/pinRules';
import type { Log } from '../log/log';

/** PINs of a development run, from HONGMEI_STAFF_PIN and HONGMEI_GUIDE_PIN. A pack takes none: its PINs come from the wizard. Never logs one. */
export const readEnvPins = (
  env: Readonly<Partial<Record<string, string>>>,
  { isPackaged, log }: { isPackaged: boolean; log: Log },
): { staff: string; guide: string | null } | null => {
  const [staff, guide] = [env['HONGMEI_STAFF_PIN'], env['HONGMEI_GUIDE_PIN']];
  if (staff === undefined && guide === undefined) return null;
  if (isPackaged) {
    log.error('HONGMEI_STAFF_PIN and HONGMEI_GUIDE_PIN refused: a pack takes its PINs from the first-run wizard only');
    return null;
  }
  const problem =
    staff === undefined ? 'HONGMEI_STAFF_PIN is missing' : [staff, guide ?? staff].map(pinProblem).find((each) => each !== null);
  if (staff === undefined || problem || staff === guide) {
    log.error(`PINs of the environment ignored: ${problem ?? 'both are the same'}`);
    return null;
  }
  return { staff, guide: guide ?? null };
};
