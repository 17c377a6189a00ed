// What a group takes home, as plain text: one for the sheet, one short enough for a QR code. Pure.

export interface SummaryParts {
  /** 谷雨班, in the language on screen */
  readonly title: string;
  readonly day: string;
  readonly points: readonly { readonly id: string; readonly name: string; readonly points: number }[];
  readonly learned: readonly string[];
  readonly votes: readonly string[];
  /** tonnes at this hour, with its label */
  readonly tonnes: string;
}

/** Bytes a code may hold and still be read from a screen by an old telephone. */
export const mostBytes = 620;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Title, tonnes, points and votes always; of what was learned as much as there is room for. */
export function shortText({ title, day, points, learned, votes, tonnes }: SummaryParts): string {
  const head = [`${title} ${day}`, points.map(({ name, points: count }) => `${name} ${count}`).join(' · '), ...votes, tonnes].filter(
    (line) => line !== '',
  );
  const lines = [...head];
  for (const line of learned) {
    if (bytesOf([...lines, `· ${line}`].join('\n')) > mostBytes) break;
    lines.push(`· ${line}`);
  }
  return cut(lines.join('\n'));
}

function cut(text: string): string {
  let out = text;
  while (bytesOf(out) > mostBytes) out = Array.from(out).slice(0, -1).join('');
  return out;
}
