import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayMs, hallDay } from '../../../../electron/shared/hallTime';
import type { DayRange, Numbers } from '../../../../electron/shared/numbers';
import { appNow } from '../../../session/appClock';
import { Choice } from '../../kit/Choice';
import { Group, Page } from '../../kit/Page';
import { useAsk } from '../../kit/useAsk';
import { DayPick } from './DayPick';
import { ExportNumbers } from './ExportNumbers';
import { Figures } from './Figures';
import { DayBars, HourGrid } from './Charts';
import { Tables } from './Tables';
import './numbers.css';

const spans = { today: 1, week: 7, month: 30, year: 365 } as const;
type Span = keyof typeof spans | 'custom';
const choices = ['today', 'week', 'month', 'year', 'custom'] as const satisfies readonly Span[];

const rangeOf = (span: keyof typeof spans): DayRange => ({ from: hallDay(appNow() - (spans[span] - 1) * dayMs), to: hallDay(appNow()) });

/** How the hall was used: sums of any days, and the two ways to take them along. */
export function NumbersPage() {
  const { t } = useTranslation('admin-numbers');
  const { ask } = useAsk();
  const [span, setSpan] = useState<Span>('week');
  const [range, setRange] = useState(() => rangeOf('week'));
  const [numbers, setNumbers] = useState<Numbers | null>(null);
  useEffect(() => {
    let isOff = false;
    void ask('getNumbers', range).then((done) => {
      if (!isOff && done) setNumbers(done.value);
    });
    return () => {
      isOff = true;
    };
    // `ask` is a new function at every render, and the same call
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [range]);
  const choose = (chosen: Span): void => {
    setSpan(chosen);
    if (chosen !== 'custom') setRange(rangeOf(chosen));
  };
  return (
    <Page>
      <Group title={t('range')}>
        <p className="admin-note">{t('rangeHelp')}</p>
        <Choice
          testId="numbers-range"
          label={t('range')}
          options={choices.map((value) => ({ value, label: t(value) }))}
          value={span}
          onChange={choose}
        />
        {span === 'custom' && (
          <div className="numbers-pick">
            <DayPick
              testId="numbers-from"
              label={t('from')}
              day={range.from}
              latest={range.to}
              onChange={(from) => setRange({ ...range, from })}
            />
            <DayPick
              testId="numbers-to"
              label={t('to')}
              day={range.to}
              earliest={range.from}
              latest={hallDay(appNow())}
              onChange={(to) => setRange({ ...range, to })}
            />
          </div>
        )}
      </Group>
      {numbers && (
        <>
          <Figures numbers={numbers} />
          <Group title={t('days')}>
            <DayBars numbers={numbers} />
          </Group>
          <div className="numbers-columns">
            <Group title={t('hours')}>
              <HourGrid numbers={numbers} />
            </Group>
            <Tables numbers={numbers} />
          </div>
        </>
      )}
      <ExportNumbers range={range} />
    </Page>
  );
}
