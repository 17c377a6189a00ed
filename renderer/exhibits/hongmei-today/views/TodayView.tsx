import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { tonnesWord } from '../../../exhibit-kit/tonnesWord';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Chart } from '../chart/Chart';
import { curveOption } from '../chart/curveOption';
import type { Look } from '../chart/look';
import { busiestHour, curveOf, cutAtGaps, readingNear, stepHour, type CurvePoint } from '../model/curve';
import { clockOfHours, percent } from '../model/format';
import { againstUsual } from '../model/usual';
import { readHour, useDashboard } from '../store';
import { useUsual } from '../useUsual';
import { useToday, type Today } from '../useToday';
import { Readout } from './Readout';
import { Stage } from './Stage';

function useReadout(
  { view, facts, asOfMs, isToday, day, clock }: Today,
  curve: readonly CurvePoint[],
  read: CurvePoint | null,
): { lead: string; note: string } {
  const { t } = useTranslation('hongmei-today');
  const usual = facts.usualDay.wetWaste;
  if (read) {
    const lead = t('curve.at', { time: clockOfHours(read.hours), tonnes: tonnesWord(read.tonnes) });
    return { lead, note: t('curve.atShare', { percent: percent(read.tonnes / usual) }) };
  }
  const mass = view.snapshot.district.wetWasteToday;
  if (!isToday) return { lead: t('curve.lastReading', { day, time: clock }), note: t('curve.lastMass', { tonnes: tonnesWord(mass) }) };
  const { share, dayGone } = againstUsual(mass, usual, asOfMs);
  const busiest = busiestHour(curve);
  const gone = t('curve.dayGone', { day: percent(dayGone), mass: percent(share) });
  const hint = cutAtGaps(curve).gaps.length > 0 ? t('curve.gap') : t(curve.length > 1 ? 'curve.touch' : 'curve.begins');
  if (!busiest) return { lead: gone, note: hint };
  return { lead: t('curve.busiest', { from: busiest.from, to: busiest.from + 1, tonnes: tonnesWord(busiest.tonnes) }), note: gone };
}

function HourButtons({ curve, hour }: { readonly curve: readonly CurvePoint[]; readonly hour: number | null }) {
  const { t } = useTranslation('hongmei-today');
  const { cue } = useKit();
  const go = (to: number | null) => () => {
    cue('tap');
    readHour(to);
  };
  return (
    <>
      <Button
        testId="hour-earlier"
        kind="sand"
        label={t('curve.earlier')}
        disabled={curve.length < 2}
        onPress={go(stepHour(curve, hour, -1))}
      >
        <Icon name="back" />
      </Button>
      <Button testId="hour-later" kind="sand" label={t('curve.later')} disabled={hour === null} onPress={go(stepHour(curve, hour, 1))}>
        <Icon name="back" />
      </Button>
      <Button testId="hour-now" kind="sand" disabled={hour === null} onPress={go(null)}>
        {t('curve.now')}
      </Button>
    </>
  );
}

/** Today's curve; touching it reads the moment below the finger. */
export function TodayView() {
  const { t } = useTranslation('hongmei-today');
  const today = useToday();
  const usual = useUsual();
  const hour = useDashboard((s) => s.hour);
  const { view, day, clock, facts, isToday } = today;
  const curve = useMemo(() => curveOf(view), [view]);
  const read = hour === null ? null : readingNear(curve, hour);
  const readout = useReadout(today, curve, read);
  const last = curve.at(-1)!;
  const description = t('curve.aria', { day, time: clock, tonnes: tonnesWord(last.tonnes), usual: facts.usualDay.wetWaste });
  const build = useCallback(
    (look: Look) => curveOption({ curve, usual, read, mass: (value) => t('mass', { tonnes: tonnesWord(value) }), description }, look),
    [curve, usual, read, t, description],
  );
  const title = !isToday ? t('curve.titleNone') : curve.length > 1 ? t('curve.title') : t('curve.titleFirst');
  return (
    <Stage
      title={title}
      controls={
        <Readout {...readout}>
          <HourButtons curve={curve} hour={hour} />
        </Readout>
      }
    >
      <Chart testId="today-curve" build={build} onTap={(at) => readHour(at >= last.hours ? null : Math.max(0, at))} />
    </Stage>
  );
}
