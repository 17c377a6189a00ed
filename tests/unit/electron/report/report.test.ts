import { describe, expect, it } from 'vitest';
import { readBook } from '../../../../electron/main/content/xlsx/readBook';
import { writeBook } from '../../../../electron/main/content/xlsx/writeBook';
import en from '../../../../electron/main/report/locales/en.json';
import zh from '../../../../electron/main/report/locales/zh-CN.json';
import { numbersBook } from '../../../../electron/main/report/numbersBook';
import { numbersPage } from '../../../../electron/main/report/numbersPage';
import type { ReportModel } from '../../../../electron/main/report/reportTypes';
import type { Numbers } from '../../../../electron/shared/numbers';

const numbers: Numbers = {
  range: { from: '2026-11-01', to: '2026-11-27' },
  visits: 1234,
  plays: 2000,
  finished: 1500,
  languages: { 'zh-CN': 1111, en: 123 },
  stays: [{ bucket: '1-2', visits: 1234 }],
  days: [
    { day: '2026-11-26', visits: 1000, plays: 1500 },
    { day: '2026-11-27', visits: 234, plays: 500 },
  ],
  hours: [{ weekday: 4, hour: 10, visits: 1234 }],
  exhibits: [{ exhibit: 'quiz', opened: 500, plays: 2000, finished: 1500, right: 750, asked: 1000 }],
  missed: [{ item: 'cup', missed: 9, asked: null }],
  lookups: [{ item: 'cup', count: 3 }],
  faces: [{ script: 'lower-primary', question: 'fun', good: 20, fair: 3, poor: 1 }],
  learning: { rounds: 12, asked: 100, before: 40, after: 75 },
};
const model = (changes: Partial<ReportModel> = {}): ReportModel => ({
  numbers,
  language: 'zh-CN',
  screen: '一楼',
  madeMs: Date.parse('2026-11-27T18:00:00+08:00'),
  exhibitName: () => '快问快答',
  itemName: () => '纸杯',
  questionName: () => '今天好玩吗？',
  ...changes,
});

describe("the director's page", () => {
  it('tells the figures', () => {
    const page = numbersPage(model());
    for (const text of [
      '2026-11-01 至 2026-11-27',
      '1,234',
      '2,000',
      '75%',
      '+35%',
      '由 40% 到 75%',
      '快问快答',
      '纸杯',
      '一楼 生成于 2026-11-27 18:00',
    ])
      expect(page).toContain(text);
    expect(page.match(/class="bar"/g)).toHaveLength(2);
  });

  it('shows texts as texts, and sets no style that the page would refuse', () => {
    const page = numbersPage(model({ screen: '<script>x</script>', itemName: () => '"><img onerror=1>' }));
    expect(page).not.toMatch(/<script|<img|style=/);
    expect(page).toContain('&lt;script&gt;');
  });

  it('says so where nothing was recorded', () => {
    const none = {
      ...numbers,
      visits: 0,
      plays: 0,
      finished: 0,
      days: [],
      hours: [],
      exhibits: [],
      missed: [],
      learning: { rounds: 0, asked: 0, before: 0, after: 0 },
    };
    const page = numbersPage(model({ numbers: none }));
    expect(page).toContain('这几天没有记录');
    expect(page).toContain('还没有人做过小测');
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('adds long ranges up to months', () => {
    const days = Array.from({ length: 400 }, (_, index) => ({
      day: new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
      visits: 1,
      plays: 1,
    }));
    expect(numbersPage(model({ numbers: { ...numbers, days } })).match(/class="bar"/g)).toHaveLength(14);
  });

  it('has the same words in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    expect(numbersPage(model({ language: 'en', screen: '', exhibitName: () => 'Quick quiz', itemName: () => 'Cup' }))).not.toMatch(
      /[\u4e00-\u9fff]/,
    );
  });

  it('comes as a spreadsheet too', async () => {
    const { sheets } = await readBook(await writeBook(numbersBook(model())));
    expect(sheets.map(({ name }) => name)).toEqual(['概览', '每天的参观', '一周里最忙的时候', '展项', '最常分错', '最常查找', '带团反馈']);
    const exhibits = sheets[3]!.rows[0]!.cells;
    expect([1, 2, 3, 4, 5].map((column) => exhibits.get(column))).toEqual([
      { kind: 'text', text: '快问快答' },
      ...[500, 2000, 1500, 0.75].map((value) => ({ kind: 'number', value })),
    ]);
  });
});
