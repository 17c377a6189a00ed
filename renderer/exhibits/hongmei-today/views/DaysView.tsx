import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { tonnesWord } from '../../../exhibit-kit/tonnesWord';
import { clamp } from '../../../lib/math';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Chart } from '../chart/Chart';
import { daysOption } from '../chart/daysOption';
import type { Look } from '../chart/look';
import type { ChartOption } from '../chart/setup';
import { daySlots, isMonday, spans, summaryOf, type DaySlot, type DaysSummary } from '../model/days';
import { dayName, weekdayName } from '../model/format';
import { readDay, showSpan, useDashboard } from '../store';
import { useToday, type Today } from '../useToday';
import { useUsual } from '../useUsual';
import { Readout } from './Readout';
import { Stage } from './Stage';

function useTitle({ rhythm, known }: DaysSummary, count: number): string {
  const { t } = useTranslation('hongmei-today');
  if (known === 0) return t('days.titleNone');
  if (rhythm === 'unknown') return t('days.titlePlain', { count });
  return t(rhythm === 'weekdays' ? 'days.titleWeekdays' : rhythm === 'weekends' ? 'days.titleWeekends' : 'days.titleEven');
}

function useReadout(slot: DaySlot, today: Today, hasGaps: boolean): { lead: string; note: string } {
  const { t } = useTranslation('hongmei-today');
  const { language } = useKit();
  const words = { day: dayName(slot.date, language), weekday: weekdayName(slot.date, language) };
  if (slot.kind === 'gap') return { lead: t('days.readingGap', words), note: t('days.gapNote') };
  const { wetWaste, parks, others } = slot.total;
  const note = t('days.parts', { parks: tonnesWord(parks), others: tonnesWord(others) });
  const mass = { tonnes: tonnesWord(wetWaste) };
  if (slot.kind === 'finished') return { lead: t('days.reading', { ...words, ...mass }), note };
  const soFar = today.isToday
    ? t('days.readingSoFar', { day: today.day, ...mass })
    : t('days.readingUntil', { day: today.day, time: today.clock, ...mass });
  return { lead: soFar, note: hasGaps ? t('days.gapMark') : note };
}

function DayButtons({ slots, read }: { readonly slots: readonly DaySlot[]; readonly read: number }) {
  const { t } = useTranslation('hongmei-today');
  const { cue } = useKit();
  const span = useDashboard((s) => s.span);
  const step = (by: -1 | 1) => () => {
    cue('tap');
    readDay(slots[read + by]?.date ?? null);
  };
  return (
    <>
      <Button testId="day-previous" kind="sand" label={t('days.previous')} disabled={read === 0} onPress={step(-1)}>
        <Icon name="back" />
      </Button>
      <Button testId="day-next" kind="sand" label={t('days.next')} disabled={read === slots.length - 1} onPress={step(1)}>
        <Icon name="back" />
      </Button>
      {spans.map((each) => (
        <Button
          key={each}
          testId={`span-${each}`}
          kind="sand"
          pressed={each === span}
          onPress={() => {
            cue('tap');
            showSpan(each);
          }}
        >
          {t('days.span', { count: each })}
        </Button>
      ))}
    </>
  );
}

/** What the chart draws, in the visitor's words. */
function useDaysChart(slots: readonly DaySlot[], read: number, today: Today): (look: Look) => ChartOption {
  const { t } = useTranslation('hongmei-today');
  const { language } = useKit();
  const usual = useUsual();
  const { day, clock, isToday, view } = today;
  return useCallback(
    (look) => {
      const { known, mean } = summaryOf(slots);
      const soFar = tonnesWord(view.snapshot.district.wetWasteToday);
      const description =
        mean === null ? t('days.ariaNone', { day, tonnes: soFar }) : t('days.aria', { count: slots.length, known, mean: tonnesWord(mean) });
      const name = (slot: DaySlot, index: number): string => {
        if (slot.kind === 'unfinished') return isToday ? t('days.soFar') : t('days.until', { time: clock });
        if (slots.length <= 7) return weekdayName(slot.date, language);
        return isMonday(slot.date) && index < slots.length - 6 ? dayName(slot.date, language) : '';
      };
      return daysOption({ slots, read, usual, name, figure: tonnesWord, description }, look);
    },
    [slots, read, usual, view, day, clock, isToday, language, t],
  );
}

/** The last days as bars; touching one reads it. */
export function DaysView() {
  const today = useToday();
  const span = useDashboard((s) => s.span);
  const day = useDashboard((s) => s.day);
  const slots = useMemo(() => daySlots(today.view.snapshot, span), [today.view, span]);
  const found = slots.findIndex((slot) => slot.date === day);
  const read = found < 0 ? slots.length - 1 : found;
  const hasGaps = slots.some((slot) => slot.kind === 'gap');
  const readout = useReadout(slots[read]!, today, hasGaps);
  const title = useTitle(summaryOf(slots), span);
  const build = useDaysChart(slots, read, today);
  const readNear = (at: number): void => readDay(slots[clamp(Math.round(at), 0, slots.length - 1)]?.date ?? null);
  return (
    <Stage
      title={title}
      controls={
        <Readout {...readout}>
          <DayButtons slots={slots} read={read} />
        </Readout>
      }
    >
      <Chart key={span} testId="today-days" build={build} onTap={readNear} />
    </Stage>
  );
}
