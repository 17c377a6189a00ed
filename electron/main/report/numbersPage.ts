import { toHallIso } from '../../shared/hallTime';
import { percent, reportWords, type ReportModel } from './reportTypes';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark);

type Say = (key: string, values?: Record<string, string | number>) => string;

const figure = (label: string, value: string, note: string): string =>
  `<div class="figure"><p>${escapeHtml(label)}</p><strong>${escapeHtml(value)}</strong><small>${escapeHtml(note)}</small></div>`;

const grouped = (value: number): string => value.toLocaleString('en-US');

/** Days that fit on the page as bars; of longer ranges weeks or months are added up. */
const barsOf = (days: ReportModel['numbers']['days']): { label: string; visits: number }[] => {
  const key =
    days.length <= 45 ? (day: string) => day : days.length <= 1200 ? (day: string) => day.slice(0, 7) : (day: string) => day.slice(0, 4);
  const sums = new Map<string, number>();
  for (const { day, visits } of days) sums.set(key(day), (sums.get(key(day)) ?? 0) + visits);
  return [...sums].map(([label, visits]) => ({ label, visits }));
};

const dayBars = (days: ReportModel['numbers']['days'], t: Say): string => {
  const bars = barsOf(days);
  if (bars.length === 0) return `<p class="empty">${escapeHtml(t('empty'))}</p>`;
  const [width, height, foot] = [720, 120, 22];
  const most = Math.max(1, ...bars.map(({ visits }) => visits));
  const step = width / bars.length;
  const every = Math.ceil(bars.length / 12);
  const rects = bars.map(({ label, visits }, index) => {
    const tall = (visits / most) * (height - 16);
    const [x, y] = [index * step + step * 0.15, height - tall];
    const name =
      index % every === 0
        ? `<text x="${(index + 0.5) * step}" y="${height + 16}" text-anchor="middle">${escapeHtml(label.slice(label.length > 7 ? 5 : 2))}</text>`
        : '';
    return `<rect class="bar" x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(1, Math.min(40, step * 0.7)).toFixed(1)}" height="${tall.toFixed(1)}" rx="2"/>${name}`;
  });
  return `<svg viewBox="0 0 ${width} ${height + foot}"><text x="0" y="11">${grouped(most)}</text>${rects.join('')}<path class="axis" d="M0 ${height}H${width}"/></svg>`;
};

const hourGrid = (hours: ReportModel['numbers']['hours'], t: Say): string => {
  if (hours.length === 0) return `<p class="empty">${escapeHtml(t('empty'))}</p>`;
  const [first, last] = [Math.min(...hours.map(({ hour }) => hour)), Math.max(...hours.map(({ hour }) => hour))];
  const most = Math.max(...hours.map(({ visits }) => visits));
  const columns = last - first + 1;
  const [left, cell, row] = [44, Math.min(40, 300 / columns), 17];
  const cells = hours.map(({ weekday, hour, visits }) => {
    const [x, y] = [left + (hour - first) * cell, weekday * row];
    return `<rect class="heat" x="${x}" y="${y}" width="${cell - 2}" height="${row - 2}" rx="2" fill-opacity="${(0.12 + 0.88 * (visits / most)).toFixed(2)}"/>`;
  });
  const names = [0, 1, 2, 3, 4, 5, 6].map((day) => `<text x="0" y="${day * row + 12}">${escapeHtml(t(`weekday${day}`))}</text>`);
  const feet = Array.from(
    { length: columns },
    (_, index) => `<text x="${left + (index + 0.5) * cell - 1}" y="${7 * row + 13}" text-anchor="middle">${first + index}</text>`,
  );
  return `<svg viewBox="0 0 ${left + columns * cell} ${7 * row + 18}">${names.join('')}${cells.join('')}${feet.join('')}</svg>`;
};

const table = (heads: readonly string[], rows: readonly (readonly string[])[], t: Say): string =>
  rows.length === 0
    ? `<p class="empty">${escapeHtml(t('empty'))}</p>`
    : `<table><thead><tr>${heads.map((head) => `<th>${escapeHtml(head)}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;

const section = (title: string, body: string): string => `<section><h2>${escapeHtml(title)}</h2>${body}</section>`;
const share = (part: number, whole: number): string => `${percent(part, whole) ?? '–'}%`;

/** The director's page: body of a document that report.css lays out on one A4 sheet. Every text is escaped. */
export const numbersPage = ({ numbers, language, screen, madeMs, exhibitName, itemName }: ReportModel): string => {
  const t: Say = (key, values) => reportWords(language, key, values);
  const { learning, range } = numbers;
  const open = Math.max(1, numbers.days.filter(({ visits }) => visits > 0).length);
  const learned = learning.asked > 0 ? `+${percent(learning.after - learning.before, learning.asked) ?? 0}%` : '–';
  const learnedNote =
    learning.asked > 0
      ? t('learningFrom', {
          before: percent(learning.before, learning.asked) ?? 0,
          after: percent(learning.after, learning.asked) ?? 0,
          rounds: grouped(learning.rounds),
        })
      : t('noLearning');
  const exhibits = numbers.exhibits
    .slice(0, 12)
    .map(({ exhibit, opened, plays, finished, right, asked }) => [
      exhibitName(exhibit),
      grouped(opened),
      grouped(plays),
      share(finished, plays),
      share(right, asked),
    ]);
  const missed = numbers.missed
    .slice(0, 10)
    .map(({ item, missed: times, asked }) => [itemName(item), grouped(times), asked === null ? '–' : grouped(asked)]);
  const madeAt = toHallIso(madeMs).slice(0, 16).replace('T', ' ');
  return [
    `<header><h1>${escapeHtml(t('title'))}</h1><p>${escapeHtml(t('range', { from: range.from, to: range.to }))}</p></header>`,
    '<div class="figures">',
    figure(t('visits'), grouped(numbers.visits), t('perDay', { count: grouped(Math.round(numbers.visits / open)) })),
    figure(t('plays'), grouped(numbers.plays), t('perDay', { count: grouped(Math.round(numbers.plays / open)) })),
    figure(t('finished'), share(numbers.finished, numbers.plays), t('ofPlays')),
    figure(t('learning'), learned, learnedNote),
    '</div>',
    section(t('days'), dayBars(numbers.days, t)),
    '<div class="columns"><div>',
    section(t('exhibits'), table([t('exhibit'), t('opened'), t('plays'), t('finished'), t('right')], exhibits, t)),
    '</div><div>',
    section(t('hours'), hourGrid(numbers.hours, t)),
    section(t('missed'), table([t('item'), t('times'), t('asked')], missed, t)),
    section(
      t('languages'),
      `<p>${escapeHtml(t('zh'))} ${share(numbers.languages['zh-CN'], numbers.visits)} · ${escapeHtml(t('en'))} ${share(numbers.languages.en, numbers.visits)}</p>`,
    ),
    '</div></div>',
    `<footer><p>${escapeHtml(t('foot'))}</p><p>${escapeHtml(t('made', { screen: screen ? `${screen} ` : '', at: madeAt }))}</p></footer>`,
  ].join('');
};
