import { app } from 'electron';
import { readdir, stat, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { HealthView } from '../../shared/staff/healthCalls';
import { troubleOf } from '../feed/check/troubles';
import type { Services } from '../lifecycle/services';
import type { Watch } from '../lifecycle/watchWindow';

const faultsShown = 20;
const graphicsWithinMs = 1500;
const toMb = (bytes: number): number => Math.round((bytes / 1024 / 1024) * 10) / 10;
const kbToMb = (kb: number): number => Math.round(kb / 1024);

const sizeOf = async (at: string, depth = 3): Promise<number> => {
  const info = await stat(at).catch(() => null);
  if (!info?.isDirectory()) return info?.size ?? 0;
  if (depth === 0) return 0;
  const names = await readdir(at).catch(() => []);
  return (await Promise.all(names.map((name) => sizeOf(path.join(at, name), depth - 1)))).reduce((sum, size) => sum + size, 0);
};

const software = /swiftshader|llvmpipe|software|basic render/i;

interface GpuInfo {
  auxAttributes?: { glRenderer?: string };
}

/** Asked once: it does not change, and the first answer may take longer than anybody waits for a page. */
const openGraphics = () => {
  let asked: Promise<string | null> | null = null;
  const ask = (): Promise<string | null> =>
    app.getGPUInfo('complete').then(
      (info) => (info as GpuInfo).auxAttributes?.glRenderer ?? null,
      () => null,
    );
  return (): Promise<string | null> => {
    asked ??= ask();
    return Promise.race([asked, new Promise<null>((done) => setTimeout(done, graphicsWithinMs, null))]);
  };
};

const isDrawnByCard = (name: string | null): boolean =>
  name === null ? app.getGPUFeatureStatus().gpu_compositing.startsWith('enabled') : !software.test(name);

const memoryOf = (): HealthView['memory'] => {
  const metrics = app.getAppMetrics();
  const sum = (type: string | null): number =>
    kbToMb(metrics.filter((each) => type === null || each.type === type).reduce((total, { memory }) => total + memory.workingSetSize, 0));
  return {
    all: sum(null),
    page: sum('Tab'),
    graphics: sum('GPU'),
    machineFree: Math.round(toMb(os.freemem())),
    machine: Math.round(toMb(os.totalmem())),
  };
};

/** Reads the machine's state for the panel; each part by itself, so that what one system does not tell costs only its line. */
export const openHealth = ({ services, dataDir, watch }: { services: Services; dataDir: string; watch(): Watch | null }) => {
  const graphicsName = openGraphics();
  return async (): Promise<HealthView> => {
    const [name, disk, journal, logs, content] = await Promise.all([
      graphicsName(),
      statfs(dataDir).then(
        ({ bavail, blocks, bsize }) => ({ free: Math.round(toMb(bavail * bsize)), all: Math.round(toMb(blocks * bsize)) }),
        () => null,
      ),
      sizeOf(path.join(dataDir, 'journal.db')),
      sizeOf(path.join(dataDir, 'logs')),
      sizeOf(path.join(dataDir, 'content')),
    ]);
    const { feed } = services.fullSettings();
    return {
      version: app.getVersion(),
      runtime: {
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        node: process.versions.node,
        system: `${os.type()} ${os.release()} ${os.arch()}`,
      },
      upMs: process.uptime() * 1000,
      machineUpMs: os.uptime() * 1000,
      graphics: { name, isHardware: isDrawnByCard(name), isSafe: watch()?.isSafe() ?? false },
      frames: watch()?.frames() ?? { tier: null, median: null, recent: null, slowest: null, contextsLost: 0 },
      memory: memoryOf(),
      disk,
      files: { journal: toMb(journal), logs: toMb(logs), content: toMb(content) },
      feed: {
        state: services.feed().state,
        source: feed.source,
        host: URL.canParse(feed.url) ? new URL(feed.url).host : null,
        answers: services.answers().map((answer) => ({ ...answer, trouble: answer.why === null ? null : troubleOf(answer.why) })),
      },
      faults: services.journal.faults(faultsShown),
      notices: [services.settingsNotice(), services.journal.notice].filter((each) => each !== null),
    };
  };
};
