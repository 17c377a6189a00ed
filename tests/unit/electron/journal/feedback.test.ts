import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { countFeedback, feedbackBetween } from '../../../../electron/main/journal/feedback';
import { migrations } from '../../../../electron/main/journal/migrations';

const noon = Date.parse('2026-11-04T12:00:00+08:00');
const dayMs = 86_400_000;

describe('faces of groups', () => {
  it('are summed by script and question, over the days asked for', () => {
    const db = new DatabaseSync(':memory:');
    for (const step of migrations) db.exec(step);
    const fun = { script: 'lower-primary', question: 'fun', good: 20, fair: 3, poor: 1 };
    countFeedback(db, fun, noon);
    countFeedback(db, { ...fun, good: 5 }, noon + 60_000);
    countFeedback(db, { ...fun, question: 'learned' }, noon);
    countFeedback(db, fun, noon - dayMs);
    countFeedback(db, { ...fun, script: '<b>' }, noon);
    expect(feedbackBetween(db, '2026-11-04', '2026-11-04')).toEqual([
      { ...fun, good: 25, fair: 6, poor: 2 },
      { ...fun, question: 'learned' },
    ]);
    expect(feedbackBetween(db, '2026-11-03', '2026-11-04')[0]?.good).toBe(45);
    expect(Object.keys(db.prepare('SELECT * FROM feedback_hour').get() as object)).toEqual([
      'day',
      'hour',
      'script',
      'question',
      'good',
      'fair',
      'poor',
    ]);
  });
});
