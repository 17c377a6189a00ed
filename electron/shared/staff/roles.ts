/** guide: lead a group, switch exhibits, volume. staff: everything. */
export type Role = 'guide' | 'staff';

/** Whether a role may do what another role may do. */
export const includesRole = (has: Role, needs: Role): boolean => has === 'staff' || needs === 'guide';
