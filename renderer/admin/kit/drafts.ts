const draftsLiveMs = 30 * 60_000;

/** Drafts by form, in the page's memory only. `now`: monotonic ms. */
const createDrafts = (now: () => number) => {
  const kept = new Map<string, { value: object; at: number }>();
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  return {
    get: (id: string): object | undefined => {
      const found = kept.get(id);
      if (found && now() - found.at < draftsLiveMs) return found.value;
      kept.delete(id);
      return undefined;
    },
    set: (id: string, value: object): void => {
      kept.set(id, { value, at: now() });
      tell();
    },
    delete: (id: string): void => {
      if (kept.delete(id)) tell();
    },
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

export const keptDrafts = createDrafts(() => performance.now());
