import { stayWords } from '../../shared/numbers';
import type { BookSheet } from '../content/xlsx/writeBook';
import { percent, reportWords, type ReportModel } from './reportTypes';

/** The numbers as sheets: overview, days, hours, exhibits, items missed and looked up. */
export const numbersBook = ({ numbers, language, exhibitName, itemName, questionName }: ReportModel): BookSheet[] => {
  const t = (key: string, values?: Record<string, string | number>): string => reportWords(language, key, values);
  const stayName = (stay: string): string => {
    const { key, bucket } = stayWords(stay);
    return t(key, { bucket });
  };
  const { learning } = numbers;
  const share = (part: number, whole: number): number | null => {
    const value = percent(part, whole);
    return value === null ? null : value / 100;
  };
  return [
    {
      name: t('overview'),
      columns: [
        { head: t('figure'), width: 28 },
        { head: t('value'), width: 16 },
      ],
      rows: [
        [t('range', { from: numbers.range.from, to: numbers.range.to }), null],
        [t('visits'), numbers.visits],
        [t('plays'), numbers.plays],
        [t('finished'), numbers.finished],
        [t('zh'), numbers.languages['zh-CN']],
        [t('en'), numbers.languages.en],
        ...numbers.stays.map(({ bucket, visits }) => [stayName(bucket), visits]),
        [
          t('learningFrom', {
            before: percent(learning.before, learning.asked) ?? '–',
            after: percent(learning.after, learning.asked) ?? '–',
            rounds: learning.rounds,
          }),
          learning.rounds,
        ],
      ],
    },
    {
      name: t('days'),
      columns: [
        { head: t('day'), width: 14 },
        { head: t('visits'), width: 10 },
        { head: t('plays'), width: 10 },
      ],
      rows: numbers.days.map(({ day, visits, plays }) => [day, visits, plays]),
    },
    {
      name: t('hours'),
      columns: [
        { head: t('weekday'), width: 12 },
        { head: t('hourHead'), width: 10 },
        { head: t('visits'), width: 10 },
      ],
      rows: numbers.hours.map(({ weekday, hour, visits }) => [t(`weekday${weekday}`), t('hour', { hour }), visits]),
    },
    {
      name: t('exhibits'),
      columns: [
        { head: t('exhibit'), width: 24 },
        { head: t('opened'), width: 10 },
        { head: t('plays'), width: 10 },
        { head: t('finished'), width: 10 },
        { head: t('right'), width: 10, format: '0%' },
      ],
      rows: numbers.exhibits.map(({ exhibit, opened, plays, finished, right, asked }) => [
        exhibitName(exhibit),
        opened,
        plays,
        finished,
        share(right, asked),
      ]),
    },
    {
      name: t('missed'),
      columns: [
        { head: t('item'), width: 24 },
        { head: t('times'), width: 10 },
        { head: t('asked'), width: 10 },
      ],
      rows: numbers.missed.map(({ item, missed, asked }) => [itemName(item), missed, asked]),
    },
    {
      name: t('lookups'),
      columns: [
        { head: t('item'), width: 24 },
        { head: t('count'), width: 10 },
      ],
      rows: numbers.lookups.map(({ item, count }) => [itemName(item), count]),
    },
    {
      name: t('faces'),
      columns: [
        { head: t('question'), width: 40 },
        { head: t('good'), width: 10 },
        { head: t('fair'), width: 10 },
        { head: t('poor'), width: 10 },
      ],
      rows: numbers.faces.map(({ script, question, good, fair, poor }) => [questionName(script, question), good, fair, poor]),
    },
  ];
};
