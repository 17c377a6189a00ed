import { useSyncExternalStore } from 'react';
import { keptDrafts } from './drafts';

export interface Draft<T> {
  /** what the form shows: the draft, or what is saved */
  readonly value: T;
  readonly isDirty: boolean;
  change(change: Partial<T>): void;
  /** after saving, and for "discard" */
  clear(): void;
}

/** A form's unsaved state: outlives the session's end and the section, at most half an hour, never the page. `saved`: as main has it. */
export function useDraft<T extends object>(id: string, saved: T): Draft<T> {
  const kept = useSyncExternalStore(keptDrafts.subscribe, () => keptDrafts.get(id)) as T | undefined;
  const value = kept ?? saved;
  return {
    value,
    isDirty: kept !== undefined && JSON.stringify(kept) !== JSON.stringify(saved),
    change: (change) => keptDrafts.set(id, { ...((keptDrafts.get(id) as T | undefined) ?? saved), ...change }),
    clear: () => keptDrafts.delete(id),
  };
}
