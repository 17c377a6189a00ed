import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { processesOf } from '../support/processes';

const listening = '0A';

/** TCP ports listened on in this machine, by the inode of their socket. */
const listeners = (): Map<string, number> => {
  const lines = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => {
    try {
      return readFileSync(file, 'utf8').split('\n').slice(1);
    } catch {
      return [];
    }
  });
  const found = new Map<string, number>();
  for (const line of lines) {
    const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
    if (state === listening) found.set(inode, parseInt(local.split(':').at(-1) ?? '', 16));
  }
  return found;
};

const socketsOf = (pid: number): string[] => {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).flatMap((fd) => /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${fd}`))?.[1] ?? []);
  } catch {
    // a sandboxed child shows its files to nobody, and has no sockets
    return [];
  }
};

/** Ports any process of a data folder listens on, as the kernel tells, in order. Linux only. */
export const portsOf = (userData: string): number[] => {
  const all = listeners();
  const own = processesOf(userData).flatMap(({ pid }) => socketsOf(pid));
  return [...new Set(own)].flatMap((inode) => all.get(inode) ?? []).sort((a, b) => a - b);
};

/** Whether anybody on this machine listens on a port. */
export const isListenedOn = (port: number): boolean => [...listeners().values()].includes(port);

/** A port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
};
