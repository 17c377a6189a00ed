import type { ECharts } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { useKit } from '../../../exhibit-kit/kit';
import { useBox } from '../../../exhibit-kit/useBox';
import { readLook, type Look } from './look';
import { openChart, type ChartOption } from './setup';

interface ChartProps {
  readonly testId: string;
  readonly build: (look: Look) => ChartOption;
  /** value on the level axis below the finger: an hour, or the index of a bar */
  readonly onTap: (at: number) => void;
}

/** One chart that fills its parent. Everything it tells by touch can be reached by buttons too. */
export function Chart({ testId, build, onTap }: ChartProps) {
  const [ref, box] = useBox<HTMLDivElement>();
  const chart = useRef<ECharts | null>(null);
  const { comfort } = useKit();
  useEffect(() => {
    const element = ref.current;
    if (!element || !box) return;
    chart.current ??= openChart(element);
    chart.current.resize();
    const look = readLook(element, { rem: box.rem, scale: comfort.largeText ? 1.2 : 1, animate: !comfort.reducedMotion });
    chart.current.setOption(build(look), { replaceMerge: ['series'] });
  }, [ref, box, build, comfort]);
  useEffect(
    () => () => {
      chart.current?.dispose();
      chart.current = null;
    },
    [],
  );
  return (
    <div
      ref={ref}
      className="chart"
      data-testid={testId}
      onClick={(event) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        const at = chart.current?.convertFromPixel({ gridIndex: 0 }, [event.clientX - left, event.clientY - top])[0];
        if (at !== undefined && Number.isFinite(at)) onTap(at);
      }}
    />
  );
}
