import type { BrowserWindow } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import type { ReportResult, ReportTarget } from '../../shared/contract';
import { describeError, type Log } from '../log/log';
import { writeAtomic } from '../settings/atomicFile';

/** Where a sheet of paper can go; a port, as no printer is in reach of the tests. */
export interface Printer {
  isThere(): Promise<boolean>;
  /** rejects where the printer did not take it */
  print(): Promise<void>;
}

interface Options {
  /** folder of the stick, null while there is none */
  stick(): string | null;
  printer: Printer;
  /** the page, printed on one sheet */
  toPdf(): Promise<Uint8Array>;
  /** the app's clock, ms since the epoch */
  clock(): number;
  log: Log;
}

const fileName = (atMs: number): string => {
  // the hall's time, as the class will read it
  const text = new Date(atMs + 8 * 3_600_000).toISOString();
  return `hongmei-${text.slice(0, 10)}-${text.slice(11, 16).replace(':', '')}.pdf`;
};

/** Puts the group's report on the stick or on paper. Never rejects: the guide is told, and may try again. */
export const createReport = ({ stick, printer, toPdf, clock, log }: Options) => ({
  targets: async (): Promise<ReportTarget[]> => {
    const hasPrinter = await printer.isThere().catch(() => false);
    return [...(stick() ? (['stick'] as const) : []), ...(hasPrinter ? (['printer'] as const) : [])];
  },
  put: async (target: ReportTarget): Promise<ReportResult> => {
    try {
      if (target === 'printer') {
        if (!(await printer.isThere())) return { ok: false, because: 'no-target' };
        await printer.print();
        return { ok: true, file: null };
      }
      const folder = stick();
      if (!folder) return { ok: false, because: 'no-target' };
      const file = fileName(clock());
      await writeAtomic(fs, path.join(folder, file), Buffer.from(await toPdf()));
      return { ok: true, file };
    } catch (error) {
      log.warn(`report: ${describeError(error)}`);
      return { ok: false, because: 'failed' };
    }
  },
});

const a4 = { pageSize: 'A4', printBackground: true, margins: { top: 0, bottom: 0, left: 0, right: 0 } } as const;

export const pdfOf = (window: BrowserWindow): Promise<Uint8Array> => window.webContents.printToPDF({ ...a4, pageRanges: '1' });

/** The system's default printer, without a dialog. */
export const systemPrinter = (window: () => BrowserWindow | null): Printer => ({
  isThere: async () => ((await window()?.webContents.getPrintersAsync()) ?? []).length > 0,
  print: () =>
    new Promise((done, fail) => {
      const page = window();
      if (!page) return fail(new Error('no page'));
      page.webContents.print({ silent: true, printBackground: true, pageSize: 'A4', margins: { marginType: 'none' } }, (ok, why) =>
        ok ? done() : fail(new Error(why)),
      );
    }),
});
