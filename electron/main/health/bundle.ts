import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import yazl from 'yazl';
import type { HealthView } from '../../shared/staff/healthCalls';
import type { Settings } from '../../shared/settings';
import { redact, type Hidden } from './redact';

interface BundleParts {
  health: HealthView;
  settings: Settings;
  /** folder of main.log and its older files */
  logDir: string;
  hidden: readonly Hidden[];
  /** ISO time */
  at: string;
}

const maxLogBytes = 4 * 1024 * 1024;
const logName = /^main(\.\d)?\.log$/;

const readme = `Hongmei Loop: support bundle / 虹梅闭环：技术支持包
health.json    versions, graphics, frames, memory, disk, feed answers, faults
settings.json  settings without header values; the mapping is included
logs/          the programme's log
Not in here: PINs and their hashes, tokens, header values, queries of addresses, names of accounts, anything about visitors.
不含：密码及其散列、令牌、请求头的值、地址里的参数、账户名，以及任何观众信息。
`;

/** Header values go; their names tell enough. */
const withoutSecrets = ({ feed, ...rest }: Settings): unknown => ({
  ...rest,
  feed: { ...feed, headers: Object.fromEntries(Object.keys(feed.headers).map((name) => [name, '•••'])) },
});

const logsOf = async (dir: string): Promise<[string, string][]> => {
  const names = (await readdir(dir).catch(() => [])).filter((name) => logName.test(name)).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => [
      `logs/${name}`,
      (await readFile(path.join(dir, name)).catch(() => Buffer.alloc(0))).subarray(-maxLogBytes).toString('utf8'),
    ]),
  );
};

const pack = (files: readonly (readonly [string, string])[]): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const zip = new yazl.ZipFile();
    for (const [name, text] of files) zip.addBuffer(Buffer.from(text, 'utf8'), name);
    zip.end();
    const parts: Buffer[] = [];
    zip.outputStream.on('data', (part: Buffer) => parts.push(part));
    zip.outputStream.on('error', reject);
    zip.outputStream.on('end', () => resolve(Buffer.concat(parts)));
  });

/** A zip for whoever looks after the programme from afar. Every file in it goes through `redact`, without exception. */
export const makeBundle = async ({ health, settings, logDir, hidden, at }: BundleParts): Promise<Buffer> => {
  const files: [string, string][] = [
    ['README.txt', `${readme}${at}\n`],
    ['health.json', JSON.stringify(health, null, 2)],
    ['settings.json', JSON.stringify(withoutSecrets(settings), null, 2)],
    ...(await logsOf(logDir)),
  ];
  return pack(files.map(([name, text]) => [name, redact(text, hidden)] as const));
};
