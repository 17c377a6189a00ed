/** One row of the CSV file, masses in kg. */
export type ReadingRow = Record<string, number>;
export interface Readings {
  today: ReadingRow[];
  past: ReadingRow[];
}
export function loadReadings(file: string): Readings;
export function answerAt(readings: Readings, nowMs: number): { code: number; message: string; data: unknown[] };
