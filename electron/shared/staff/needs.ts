import type { Role } from './roles';

/** open: anybody; setup: only while no PIN was ever set; a role: a live session of it. */
export type Needs = 'open' | 'setup' | Role;
