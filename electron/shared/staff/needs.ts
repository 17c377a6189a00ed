import type { Role } from './roles';

/** open: anybody; setup: only while no PIN was ever set; a role: a live session of it; fresh: staff who have just typed their PIN again. */
export type Needs = 'open' | 'setup' | Role | 'fresh';
