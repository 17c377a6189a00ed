/** A number in [0, 1) that a text decides: the same text gives the same number on every machine. */
export const seededUnit = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
};

/** A number in [-1, 1) that a text decides. */
export const seededSigned = (text: string): number => seededUnit(text) * 2 - 1;
