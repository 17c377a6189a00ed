import type { Look } from './look';

/** What the two charts have in common; t on the upright axis. */

interface Usual {
  readonly tonnes: number;
  readonly who: string;
  readonly what: string;
  readonly mass: string;
}

export const textStyle = ({ text, family, inks }: Look) =>
  ({ fontFamily: family, fontSize: text, fontWeight: 500, color: inks.ink2 }) as const;

export const boldLabel = (look: Look, size = 1.25) =>
  ({ fontFamily: look.family, fontSize: look.text * size, fontWeight: 700, color: look.inks.ink }) as const;

export const tonneAxis = (look: Look, { max, interval }: { max: number; interval: number }) => ({
  type: 'value' as const,
  min: 0,
  max,
  interval,
  axisLine: { show: false },
  axisTick: { show: false },
  axisLabel: { ...textStyle(look), margin: look.rem },
  splitLine: { lineStyle: { color: look.inks.line, width: look.rem * 0.12 } },
});

export const baseLine = (look: Look) => ({
  show: true,
  lineStyle: { color: look.inks.edge, width: look.rem * 0.2, cap: 'round' as const },
});

/** The article's usual day as a dashed line with its name at the end. */
export const usualLine = (look: Look, { tonnes, who, what, mass }: Usual) => ({
  silent: true,
  symbol: 'none',
  animation: false,
  data: [{ yAxis: tonnes }],
  lineStyle: { color: look.inks.ink2, width: look.rem * 0.18, type: [look.rem * 0.6, look.rem * 0.6] },
  label: {
    position: 'end' as const,
    distance: look.rem,
    ...textStyle(look),
    lineHeight: look.text * 1.3,
    formatter: `{who|${who}}\n{who|${what}}\n{mass|${mass}}`,
    rich: { who: { ...textStyle(look), lineHeight: look.text * 1.3 }, mass: { ...boldLabel(look, 1.1), lineHeight: look.text * 1.5 } },
  },
});

export type { Usual };
