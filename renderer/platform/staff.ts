import type { Refusal, StaffApi, StaffCallName, StaffCalls, StaffEvents } from '../../electron/shared/staff/staffContract';

declare global {
  interface Window {
    readonly staff: StaffApi;
  }
}

/** What main answered instead of doing it. */
export class StaffRefusal extends Error {
  constructor(
    readonly kind: Refusal['kind'],
    /** of the arguments, the one that is wrong */
    readonly field: string | null,
    message: string,
  ) {
    super(message);
  }
}

/** One call of the staff's contract; rejects with a StaffRefusal where main does not do it. The only place that touches window.staff. */
export const askStaff = async <K extends StaffCallName>(
  name: K,
  ...args: Parameters<StaffCalls[K]>
): Promise<ReturnType<StaffCalls[K]>> => {
  const call = window.staff[name] as (...given: Parameters<StaffCalls[K]>) => ReturnType<StaffApi[K]>;
  const answer = await call(...args);
  if (answer.ok) return answer.value as ReturnType<StaffCalls[K]>;
  throw new StaffRefusal(answer.refusal.kind, answer.refusal.field, answer.refusal.message);
};

export const onStaff = <K extends keyof StaffEvents>(event: K, listener: (...args: StaffEvents[K]) => void): (() => void) =>
  window.staff.on(event, listener);
