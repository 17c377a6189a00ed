import type { DaySlot } from '../model/days';
import { axisSteps, type Look } from './look';
import { baseLine, boldLabel, textStyle, tonneAxis, usualLine, type Usual } from './parts';
import type { ChartOption } from './setup';

interface DaysChart {
  readonly slots: readonly DaySlot[];
  /** index of the slot that is read */
  readonly read: number;
  readonly usual: Usual;
  /** name below a bar */
  readonly name: (slot: DaySlot, index: number) => string;
  readonly figure: (tonnes: number) => string;
  readonly description: string;
}

const wetWaste = (slot: DaySlot): number | null => (slot.kind === 'gap' ? null : slot.total.wetWaste);

/** A number on every bar where there is room for one, otherwise on the one that is read, the greatest and today's. */
function hasFigure(slots: readonly DaySlot[], read: number, index: number): boolean {
  if (slots.length <= 10 || index === read || index === slots.length - 1) return true;
  const greatest = Math.max(...slots.map((slot) => wetWaste(slot) ?? 0));
  return wetWaste(slots[index]!) === greatest && Math.abs(index - read) > 1 && index < slots.length - 4;
}

function bar(chart: DaysChart, index: number, look: Look) {
  const slot = chart.slots[index]!;
  const value = wetWaste(slot);
  // the last bar's figure would run into the name of the dashed line
  const isLast = index === chart.slots.length - 1 && chart.slots.length > 10;
  if (value === null) return { value: '-' };
  const radius = look.rem * (chart.slots.length > 10 ? 0.45 : 0.9);
  const color = slot.kind === 'unfinished' ? look.inks.teal : look.inks.rest;
  return {
    value,
    itemStyle: { color, borderRadius: [radius, radius, 0, 0] },
    label: {
      show: hasFigure(chart.slots, chart.read, index),
      formatter: chart.figure(value),
      // the first bars' figures would lie on the axis' own
      ...(index < 2 && { align: 'left' as const, offset: [-look.rem * 0.5, 0] }),
      ...(isLast && { align: 'right' as const, offset: [look.rem * 1.2, 0] }),
    },
  };
}

/** A day without a record: a small hollow mark on the base line, no bar. */
const gapMarks = ({ slots }: DaysChart, { rem, inks }: Look) => ({
  id: 'gaps',
  type: 'scatter' as const,
  silent: true,
  emphasis: { disabled: true },
  symbol: 'circle',
  symbolSize: rem * 0.7,
  symbolOffset: [0, -rem * 0.9],
  itemStyle: { color: inks.card, borderColor: inks.ink2, borderWidth: rem * 0.16, opacity: 1 },
  data: slots.flatMap((slot, index) => (slot.kind === 'gap' ? [[index, 0]] : [])),
});

const hidden = { axisLine: { show: false }, axisTick: { show: false }, axisLabel: { show: false }, splitLine: { show: false } } as const;

/** Option of the daily bars: past days calm, the unfinished one in teal, a light column behind the day that is read. */
export function daysOption(chart: DaysChart, look: Look): ChartOption {
  const { rem } = look;
  const { slots, read } = chart;
  const steps = axisSteps(Math.max(chart.usual.tonnes, ...slots.map((slot) => wetWaste(slot) ?? 0)));
  const dates = slots.map((slot) => slot.date);
  return {
    animation: look.animate,
    animationDuration: 500,
    animationDurationUpdate: 260,
    aria: { enabled: true, label: { enabled: true, description: chart.description } },
    grid: { left: look.text * 2.4, right: look.text * 6.4, top: look.text * 0.9, bottom: look.text * 1.9, outerBoundsMode: 'none' },
    xAxis: [
      {
        type: 'category',
        data: dates,
        axisLine: baseLine(look),
        axisTick: { show: false },
        axisLabel: {
          ...textStyle(look),
          margin: rem * 0.7,
          interval: 0,
          formatter: (_: string, index: number) => chart.name(slots[index]!, index),
        },
      },
      { type: 'category', data: dates, ...hidden },
    ],
    yAxis: tonneAxis(look, steps),
    series: [
      {
        id: 'halo',
        type: 'bar',
        silent: true,
        animation: false,
        xAxisIndex: 1,
        barWidth: '96%',
        emphasis: { disabled: true },
        itemStyle: { color: look.inks.halo, borderRadius: [rem * 0.8, rem * 0.8, 0, 0] },
        data: slots.map((_, index) => (index === read ? steps.max : '-')),
      },
      {
        id: 'days',
        type: 'bar',
        silent: true,
        barWidth: '66%',
        z: 3,
        emphasis: { disabled: true },
        label: {
          show: true,
          position: 'top',
          distance: rem * 0.5,
          ...boldLabel(look, 1.05),
          textBorderColor: look.inks.card,
          textBorderWidth: rem * 0.4,
        },
        markLine: usualLine(look, chart.usual),
        data: slots.map((_, index) => bar(chart, index, look)),
      },
      gapMarks(chart, look),
    ],
  };
}
