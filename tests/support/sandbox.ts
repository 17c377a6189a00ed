import { readFileSync } from 'node:fs';

export interface ProcessSandbox {
  /** real user id */
  uid: number;
  /** a system call filter is in force */
  hasFilter: boolean;
  /** it lives in a process namespace of its own and sees no other process */
  hasNamespace: boolean;
  canGainPrivileges: boolean;
}

/** How a running process is confined, as the kernel tells. Linux only. */
export const sandboxOf = (pid: number): ProcessSandbox => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const words = (field: string): string[] => new RegExp(`^${field}:\\s+(.*)$`, 'm').exec(status)?.[1]?.split(/\s+/) ?? [];
  return {
    uid: Number(words('Uid')[0]),
    hasFilter: words('Seccomp')[0] === '2',
    hasNamespace: words('NSpid').length > 1,
    canGainPrivileges: words('NoNewPrivs')[0] !== '1',
  };
};
