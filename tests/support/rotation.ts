// Daily runs take turns: of several forms of a test some are of today, the others carry @full. All of them come round, and all run in the long form.

const dayMs = 86_400_000;
// fixed when the run starts (playwright.config.ts): a title that changed at midnight would be another test
const today = Number(process.env['HONGMEI_ROTATION'] ?? Math.floor(Date.now() / dayMs));

/**
 * What the title of form `index` of `count` ends with: nothing where its day is today, else ` @full`.
 * `perDay` forms are of each day.
 */
export const inTurn = (index: number, count: number, perDay = 1): '' | ' @full' => {
  const first = (today * perDay) % count;
  return (index - first + count) % count < perDay ? '' : ' @full';
};

/** What a game is played through in: both languages, on a wide screen and on an upright one. */
export const halls = [
  { lang: 'zh-CN', size: '960x540' },
  { lang: 'en', size: '540x960' },
  { lang: 'en', size: '960x540' },
  { lang: 'zh-CN', size: '540x960' },
] as const;
export type Hall = (typeof halls)[number];
