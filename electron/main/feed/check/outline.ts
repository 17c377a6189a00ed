/** Names a path may use without quoting trouble; others are not offered. */
const plainKey = /^[\p{L}\p{N}_-]{1,60}$/u;
const mostLeaves = 80;
const mostLists = 20;
const mostDepth = 8;

interface Outline {
  leaves: { path: string; value: string }[];
  lists: { path: string; length: number }[];
}

const short = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

/** Where what stands in an answer: `data[0].total_kg` with its value; of lists the first entry stands for all. */
export const outlineOf = (json: unknown): Outline => {
  const outline: Outline = { leaves: [], lists: [] };
  const walk = (value: unknown, path: string, depth: number): void => {
    if (outline.leaves.length >= mostLeaves || depth > mostDepth) return;
    if (Array.isArray(value)) {
      if (outline.lists.length < mostLists && path !== '') outline.lists.push({ path, length: value.length });
      if (value.length > 0 && path !== '') walk(value[0], `${path}[0]`, depth + 1);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        if (plainKey.test(key)) walk(inner, path === '' ? key : `${path}.${key}`, depth + 1);
    } else if (path !== '') outline.leaves.push({ path, value: short(value) });
  };
  walk(json, '', 0);
  return outline;
};

const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((left, secret) => (secret.length >= 4 ? left.split(secret).join('•••') : left), text);

/** An answer whose texts say none of these, should the API send them back. */
export const veiled = (json: unknown, secrets: readonly string[]): unknown => {
  if (typeof json === 'string') return withoutSecrets(json, secrets);
  if (Array.isArray(json)) return json.map((each) => veiled(each, secrets));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [withoutSecrets(key, secrets), veiled(value, secrets)]));
};

const mostRaw = 4000;

/** An answer's text as it may be looked at: laid out where it is JSON, cut, without control characters, without what is secret. */
export const showRaw = (body: Uint8Array, secrets: readonly string[]): { raw: string; isCut: boolean } => {
  let text = new TextDecoder('utf-8').decode(body.subarray(0, 64 * 1024));
  try {
    text = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // shown as it came
  }
  text = withoutSecrets(text, secrets);
  // eslint-disable-next-line no-control-regex -- what an API sends must not move anything on the screen
  const plain = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
  return { raw: plain.slice(0, mostRaw), isCut: plain.length > mostRaw || body.byteLength > 64 * 1024 };
};
