import type { Log } from '../../electron/main/log/log';

/** A log that keeps its lines. */
export const collectLog = (): { log: Log; lines: string[] } => {
  const lines: string[] = [];
  const write = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return { lines, log: { info: write('info'), warn: write('warn'), error: write('error') } };
};
