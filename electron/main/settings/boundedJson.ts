/** Deepest nesting read from a file or an API: far above what ours has, far below what makes recursive code fail. */
const maxJsonDepth = 64;

const depthOf = (text: string, limit: number): number => {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charCodeAt(index);
    if (inString) {
      if (char === 0x5c) index += 1;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x5b || char === 0x7b) {
      depth += 1;
      if (depth > limit) return depth;
    } else if (char === 0x5d || char === 0x7d) depth -= 1;
  }
  return 0;
};

/**
 * JSON from bytes that nobody vouches for: UTF-8 only (a byte order mark is skipped), nesting bounded.
 * Throws an Error with a short reason that never repeats the text itself.
 */
export const parseBoundedJson = (bytes: Uint8Array): unknown => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('not UTF-8 text');
  }
  if (text.trim() === '') throw new Error('empty');
  if (depthOf(text, maxJsonDepth) > 0) throw new Error(`nested deeper than ${maxJsonDepth} levels`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('not JSON');
  }
};
