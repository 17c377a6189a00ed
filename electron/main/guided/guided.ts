import type { BrowserWindow } from 'electron';
import path from 'node:path';
import type { AppClock } from '../clock/appClock';
import type { Flags } from '../flags/flags';
import type { Log } from '../log/log';
import { openGuided } from './keptGuided';
import { createNotes } from './notesWindow';
import { createReport, pdfOf, systemPrinter } from './report';
import { findStick } from './stick';

interface Options {
  flags: Flags;
  dataDir: string;
  outDir: string;
  clock: AppClock;
  kiosk: boolean;
  log: Log;
  window(): BrowserWindow | null;
}

/** What main does for a led group: keeps where it is, shows the guide's notes, puts out the report. */
export const openGuidedMode = ({ flags, dataDir, outDir, clock, kiosk, log, window }: Options) => ({
  kept: openGuided({ file: path.join(dataDir, 'guided.json'), wallNow: Date.now, log }),
  notes: createNotes({ size: flags.secondScreen, kiosk, outDir, log }),
  report: createReport({
    stick: () => findStick(flags.removableDir),
    printer: systemPrinter(window),
    toPdf: async () => {
      const page = window();
      if (!page) throw new Error('no page');
      return pdfOf(page);
    },
    clock: clock.now,
    log,
  }),
});

export type Guided = ReturnType<typeof openGuidedMode>;
