import { graphic } from 'echarts/core';
import type { CurvePoint } from '../model/curve';
import { cutAtGaps } from '../model/curve';
import { axisSteps, type Look } from './look';
import { baseLine, boldLabel, textStyle, tonneAxis, usualLine, type Usual } from './parts';
import type { ChartOption } from './setup';

interface CurveChart {
  readonly curve: readonly CurvePoint[];
  readonly usual: Usual;
  /** the reading that is read, null for none */
  readonly read: CurvePoint | null;
  readonly mass: (tonnes: number) => string;
  readonly description: string;
}

type Series = Extract<ChartOption['series'], readonly unknown[]>;
const pair = ({ hours, tonnes }: CurvePoint): [number, number] => [hours, tonnes];
const quiet = { silent: true, emphasis: { disabled: true }, symbol: 'none' } as const;

/** The curve itself: solid where readings stand close, dashed between, a light ground below. */
function lines({ curve }: CurveChart, { rem, inks }: Look): Series {
  const { runs, gaps } = cutAtGaps(curve);
  const stroke = { color: inks.teal, width: rem * 0.42, cap: 'round', join: 'round' } as const;
  const ground = new graphic.LinearGradient(0, 0, 0, 1, [
    { offset: 0, color: `${inks.teal}52` },
    { offset: 1, color: `${inks.teal}08` },
  ]);
  return [
    ...runs.map((run, index) => ({
      ...quiet,
      id: `run-${index}`,
      type: 'line' as const,
      data: run.map(pair),
      lineStyle: stroke,
      areaStyle: { color: ground },
    })),
    ...gaps.map((gap, index) => ({
      ...quiet,
      id: `gap-${index}`,
      type: 'line' as const,
      data: gap.map(pair),
      lineStyle: { ...stroke, width: rem * 0.26, type: [rem * 0.5, rem * 0.9] },
    })),
  ];
}

const dot = (
  look: Look,
  point: CurvePoint,
  { id, label, position }: { id: string; label: string; position: 'left' | 'right' | 'top' },
) => ({
  ...quiet,
  id,
  type: 'scatter' as const,
  z: 5,
  data: [pair(point)],
  symbol: 'circle',
  symbolSize: look.rem * 1.5,
  itemStyle: { color: look.inks.card, borderColor: look.inks.teal, borderWidth: look.rem * 0.42, opacity: 1 },
  label: {
    show: true,
    position,
    distance: look.rem * 0.9,
    formatter: label,
    ...boldLabel(look, 1.4),
    textBorderColor: look.inks.card,
    textBorderWidth: look.rem * 0.5,
  },
});

function marks({ curve, read, mass }: CurveChart, look: Look): Series {
  const now = curve.at(-1);
  if (!now) return [];
  const end = dot(look, now, { id: 'now', label: mass(now.tonnes), position: now.hours > 19 ? 'left' : 'right' });
  if (!read) return [end];
  const { rem, inks } = look;
  const plumb = {
    ...quiet,
    id: 'plumb',
    type: 'line' as const,
    data: [[read.hours, 0], pair(read)],
    lineStyle: { color: inks.ink, width: rem * 0.16, type: [rem * 0.3, rem * 0.4] },
  };
  const there = dot(look, read, { id: 'read', label: mass(read.tonnes), position: read.hours < 5 ? 'top' : 'left' });
  const near = now.hours - read.hours < 5;
  return [near ? { ...end, label: { show: false } } : end, plumb, { ...there, itemStyle: { ...there.itemStyle, borderColor: inks.ink } }];
}

/** Option of today's curve: the whole day on the axis, so that it runs past the present moment. */
export function curveOption(chart: CurveChart, look: Look): ChartOption {
  const { rem } = look;
  const greatest = Math.max(chart.usual.tonnes, ...chart.curve.map(({ tonnes }) => tonnes));
  return {
    animation: look.animate,
    animationDuration: 900,
    animationDurationUpdate: 260,
    aria: { enabled: true, label: { enabled: true, description: chart.description } },
    grid: { left: look.text * 2.4, right: look.text * 6.4, top: look.text * 0.9, bottom: look.text * 1.9, outerBoundsMode: 'none' },
    xAxis: {
      type: 'value',
      min: 0,
      max: 24,
      interval: 4,
      axisLine: baseLine(look),
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { ...textStyle(look), margin: rem * 0.7, formatter: (hour: number) => `${hour}:00` },
    },
    yAxis: tonneAxis(look, axisSteps(greatest)),
    series: [
      { id: 'usual', type: 'line', data: [], silent: true, markLine: usualLine(look, chart.usual) },
      ...lines(chart, look),
      ...marks(chart, look),
    ],
  };
}
