import * as v from 'valibot';
import type { AccessCalls, SessionView } from '../../../shared/staff/accessCalls';
import { pinProblem } from '../../../shared/staff/pinRules';
import { feedUrlProblem } from '../../settings/feedUrl';
import { InputError, type HandlersOf, type SchemasOf, type StaffParts } from '../staffParts';

const pinText = v.pipe(v.string(), v.maxLength(64));
const newPin = v.pipe(
  v.string(),
  v.check(
    (pin) => pinProblem(pin) === null,
    (issue) => pinProblem(issue.input) ?? '',
  ),
);
const screenName = v.pipe(v.string(), v.trim(), v.maxLength(60));

export const accessSchemas: SchemasOf<AccessCalls> = {
  unlock: v.strictTuple([v.nullable(pinText)]),
  touch: v.strictTuple([]),
  leave: v.strictTuple([]),
  prove: v.strictTuple([pinText]),
  finishSetup: v.strictTuple([
    v.strictObject({
      language: v.picklist(['zh-CN', 'en']),
      screenName,
      staffPin: newPin,
      guidePin: v.nullable(newPin),
      feedUrl: v.nullable(
        v.pipe(
          v.string(),
          v.maxLength(2000),
          v.check(
            (url) => feedUrlProblem(url) === null,
            (issue) => feedUrlProblem(issue.input) ?? '',
          ),
        ),
      ),
    }),
  ]),
  setPins: v.strictTuple([v.strictObject({ staff: v.optional(newPin), guide: v.optional(v.nullable(newPin)) })]),
  restoreGuidePin: v.strictTuple([]),
};

/** `staff: same` of the access core, as the field of a call. */
const asInput = (error: unknown, fields: Readonly<Record<'staff' | 'guide', string>>): unknown => {
  const [, name, why] = /^(staff|guide): (.+)$/.exec(error instanceof Error ? error.message : '') ?? [];
  return name && why ? new InputError(fields[name as 'staff' | 'guide'], why) : error;
};

/** PINs and sessions. */
export const createAccessCalls = ({ access, sessions, services, rate, log }: StaffParts): HandlersOf<AccessCalls> => {
  const idleMs = sessions.idleMs / rate;
  const viewOf = (role: SessionView['role']): SessionView => ({ role, leftMs: sessions.leftMs() / rate, idleMs });
  return {
    unlock: async ({ page }, pin) => {
      const waitMs = access.waitMs() / rate;
      if (!access.hasPins()) return { kind: 'no-pins' };
      if (pin === null) return waitMs > 0 ? { kind: 'waiting', waitMs } : { kind: 'ready' };
      const answer = await access.attempt(pin);
      if (answer.kind === 'no-pins') return answer;
      if (answer.kind !== 'open') return { kind: answer.kind, waitMs: answer.waitMs / rate };
      const { token } = sessions.start(answer.role, page);
      log.info(`staff: session ${token.slice(0, 6)} of ${answer.role} begins`);
      return { kind: 'open', session: viewOf(answer.role) };
    },
    touch: ({ role }) => {
      sessions.touch();
      return viewOf(role ?? 'guide');
    },
    leave: () => sessions.leave(),
    prove: async (_, pin) => {
      const answer = await access.attempt(pin);
      if (answer.kind === 'open' && answer.role === 'staff') {
        sessions.prove();
        return { kind: 'proved' };
      }
      return 'waitMs' in answer ? { kind: answer.kind, waitMs: answer.waitMs / rate } : { kind: 'wrong', waitMs: 0 };
    },
    finishSetup: async (_, { language, screenName: name, staffPin, guidePin, feedUrl }) => {
      try {
        await access.setPins({ staff: staffPin, guide: guidePin });
      } catch (error) {
        throw asInput(error, { staff: 'staffPin', guide: 'guidePin' });
      }
      const { feed } = services.fullSettings();
      await services.updateSettings({
        language,
        screenName: name,
        ...(feedUrl === null ? {} : { feed: { ...feed, source: 'api', url: feedUrl } }),
      });
    },
    setPins: async (_, { staff, guide }) => {
      try {
        return await access.setPins({ ...(staff === undefined ? {} : { staff }), ...(guide === undefined ? {} : { guide }) });
      } catch (error) {
        throw asInput(error, { staff: 'staff', guide: 'guide' });
      }
    },
    restoreGuidePin: () => access.restoreGuide(),
  };
};
