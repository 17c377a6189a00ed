/** Looked up in this visit: each is counted once, however often it is opened. */
const counted = new Set<string>();

/** True the first time this visit looks an entry up. */
export const isFirstLookup = (id: string): boolean => {
  if (counted.has(id)) return false;
  counted.add(id);
  return true;
};

export const forgetLookups = (): void => counted.clear();
