/** Colours and sizes of a chart in px, read from the tokens, so that large text and high contrast hold in charts too. */
export interface Look {
  /** CSS px of 1 rem */
  readonly rem: number;
  /** CSS px of the smallest text */
  readonly text: number;
  readonly family: string;
  readonly animate: boolean;
  readonly inks: Readonly<Record<'teal' | 'rest' | 'halo' | 'ink' | 'ink2' | 'line' | 'edge' | 'card', string>>;
}

const tokens = {
  teal: '--teal',
  rest: '--bar-rest',
  halo: '--teal-soft',
  ink: '--ink',
  ink2: '--ink-2',
  line: '--line',
  edge: '--edge',
  card: '--card',
} as const satisfies Record<keyof Look['inks'], string>;

/** Reads the look of charts below an element. `scale`: of the large-text mode. */
export function readLook(element: Element, { rem, scale, animate }: { rem: number; scale: number; animate: boolean }): Look {
  const style = getComputedStyle(element);
  const inks = Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, style.getPropertyValue(token).trim()]));
  return { rem, text: 1.625 * rem * scale, family: style.fontFamily, animate, inks: inks as Look['inks'] };
}

/** Steps of an axis: a round interval with three or four lines up to the greatest value, t. */
export function axisSteps(greatest: number): { max: number; interval: number } {
  const rough = Math.max(greatest, 0.3) / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const interval = ([1, 2, 2.5, 5, 10].find((step) => step * power >= rough * 0.8) ?? 10) * power;
  return { max: Math.ceil((Math.max(greatest, 0.3) * 1.04) / interval) * interval, interval };
}
