import type { DatabaseSync } from '@photostructure/sqlite';

export type Database = InstanceType<typeof DatabaseSync>;
/** A row as SQLite gives it; each reader turns the columns it asked for into its own type. */
export type Row = Record<string, string | number | null>;
