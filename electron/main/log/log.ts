/** What every part of the main process writes to. One line per call, no personal data, never a secret. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Message of anything thrown, with its place in the code when it has one. */
export const describeError = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
