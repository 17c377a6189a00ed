/** Forward only, in order; the file's user_version says how many have run. A released step is never changed: add another. */
export const migrations: readonly string[] = [
  // 1: readings, and counters by hour. Nothing in here is a row about one visit.
  `
  CREATE TABLE reading (
    day TEXT NOT NULL, slot INTEGER NOT NULL, source TEXT NOT NULL,
    as_of TEXT NOT NULL, wet REAL NOT NULL, parks REAL NOT NULL, others REAL NOT NULL,
    PRIMARY KEY (day, source, slot)
  ) WITHOUT ROWID;
  CREATE TABLE day_total (
    day TEXT PRIMARY KEY, as_of TEXT NOT NULL, wet REAL NOT NULL, parks REAL NOT NULL, others REAL NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE visit_hour (
    day TEXT NOT NULL, hour INTEGER NOT NULL, language TEXT NOT NULL, ended TEXT NOT NULL, duration TEXT NOT NULL,
    visits INTEGER NOT NULL,
    PRIMARY KEY (day, hour, language, ended, duration)
  ) WITHOUT ROWID;
  CREATE TABLE exhibit_hour (
    day TEXT NOT NULL, hour INTEGER NOT NULL, exhibit TEXT NOT NULL, visits INTEGER NOT NULL,
    PRIMARY KEY (day, hour, exhibit)
  ) WITHOUT ROWID;
  CREATE TABLE play_hour (
    day TEXT NOT NULL, hour INTEGER NOT NULL, exhibit TEXT NOT NULL, language TEXT NOT NULL, outcome TEXT NOT NULL, duration TEXT NOT NULL,
    plays INTEGER NOT NULL, right_answers INTEGER NOT NULL, asked INTEGER NOT NULL,
    PRIMARY KEY (day, hour, exhibit, language, outcome, duration)
  ) WITHOUT ROWID;
  CREATE TABLE missed_hour (
    day TEXT NOT NULL, hour INTEGER NOT NULL, exhibit TEXT NOT NULL, item TEXT NOT NULL, missed INTEGER NOT NULL,
    PRIMARY KEY (day, hour, exhibit, item)
  ) WITHOUT ROWID;
  CREATE TABLE health (
    id INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL
  );
  `,
  // 2: the board (name from a list, score, day), how often an item was asked, where rounds were left, learning as hourly sums.
  `
  CREATE TABLE board (
    id INTEGER PRIMARY KEY, exhibit TEXT NOT NULL, day TEXT NOT NULL, name TEXT NOT NULL, score REAL NOT NULL
  );
  CREATE INDEX board_best ON board (exhibit, score DESC, id);
  CREATE TABLE asked_hour (
    day TEXT NOT NULL, hour INTEGER NOT NULL, exhibit TEXT NOT NULL, item TEXT NOT NULL, asked INTEGER NOT NULL,
    PRIMARY KEY (day, hour, exhibit, item)
  ) WITHOUT ROWID;
  CREATE TABLE left_hour (
    day TEXT NOT NULL, hour INTEGER NOT NULL, exhibit TEXT NOT NULL, step TEXT NOT NULL, plays INTEGER NOT NULL,
    PRIMARY KEY (day, hour, exhibit, step)
  ) WITHOUT ROWID;
  CREATE TABLE learning_hour (
    day TEXT NOT NULL, hour INTEGER NOT NULL, rounds INTEGER NOT NULL, asked INTEGER NOT NULL, sum_before INTEGER NOT NULL,
    sum_after INTEGER NOT NULL,
    PRIMARY KEY (day, hour)
  ) WITHOUT ROWID;
  `,
  // 3: how often a thing was looked up, by day.
  `
  CREATE TABLE lookup_day (
    day TEXT NOT NULL, item TEXT NOT NULL, lookups INTEGER NOT NULL,
    PRIMARY KEY (day, item)
  ) WITHOUT ROWID;
  `,
  // 4: faces of groups, by hour, script and question.
  `
  CREATE TABLE feedback_hour (
    day TEXT NOT NULL, hour INTEGER NOT NULL, script TEXT NOT NULL, question TEXT NOT NULL,
    good INTEGER NOT NULL, fair INTEGER NOT NULL, poor INTEGER NOT NULL,
    PRIMARY KEY (day, hour, script, question)
  ) WITHOUT ROWID;
  `,
];
