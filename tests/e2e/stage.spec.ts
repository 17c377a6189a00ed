// Budgets of everything that stands on the stage (VISUALS.md), in the real app, by touch: read from renderer.info and from a trace.
import type { Page } from '@playwright/test';
import { readFileSync, rmSync } from 'node:fs';
import type { StageStatistics } from '../../renderer/stage/frame/statistics';
import { expect, test, type Kiosk } from '../support/app';
import { sceneExhibits, stageOf, stepsOf, untilDrawn, untilWarm } from '../support/stage';
import { comeIn, visitorAt, type Visitor } from '../support/visitor';

const exhibits = sceneExhibits();
const flags = ['--seed=7', '--idle-seconds=3600', '--clock=2026-11-23T14:20:00+08:00'];
const textureLimit = 64 * 1024 * 1024;
const budgets = { high: { calls: 120, triangles: 300_000 }, low: { calls: 60, triangles: 100_000 } } as const;

/** Opens an exhibit from home; returns the page's time of the touch. */
const open = async (visitor: Visitor, id: string): Promise<number> => {
  await visitor.page.evaluate(() => {
    const state = globalThis as { touchedAt?: number };
    addEventListener('pointerup', () => (state.touchedAt = performance.now()), { capture: true, once: true });
  });
  await visitor.press(`open-${id}`);
  await visitor.sees({ screen: 'exhibit', exhibit: id });
  return visitor.page.evaluate(() => (globalThis as { touchedAt?: number }).touchedAt ?? NaN);
};
const leave = async (visitor: Visitor): Promise<void> => {
  await visitor.press('go-home');
  await visitor.sees({ screen: 'home' });
};

const withinBudget = (stage: StageStatistics, tier: keyof typeof budgets, where: string): void => {
  const { calls, triangles } = budgets[tier];
  expect.soft(stage.calls, `${where}: draw calls, shadow pass included`).toBeLessThanOrEqual(calls);
  expect.soft(stage.triangles, `${where}: triangles, shadow pass included`).toBeLessThanOrEqual(triangles);
  expect.soft(stage.drawnPrograms, `${where}: shader programs`).toBeLessThanOrEqual(20);
  expect.soft(stage.textureBytes, `${where}: bytes of textures`).toBeLessThanOrEqual(textureLimit);
  expect.soft(stage.texturesFound, `${where}: the sum knows every texture the renderer holds`).toBeGreaterThanOrEqual(stage.textures);
  expect.soft(stage.calls, `${where}: something is drawn`).toBeGreaterThan(3);
};

/** Every step of the open exhibit, by touch. */
const throughSteps = async (visitor: Visitor, id: string, tier: keyof typeof budgets, most = Infinity): Promise<void> => {
  const steps = await stepsOf(visitor.page);
  expect(steps.length, `${id} names its steps (data-step)`).toBeGreaterThan(0);
  for (const step of steps.slice(0, most)) {
    await visitor.finger.tap(visitor.page.locator(`[data-step="${step}"]`).first());
    withinBudget(await untilDrawn(visitor.page, id, 2, 180_000), tier, `${id} ${step}, ${tier}`);
  }
};

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  /** microseconds; tdur: of the thread's own time, whatever else the machine does */
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * CPU time of the page's main thread for one frame of the scene, ms, the median of some thirty: from a trace, every animation-frame
 * callback by itself. Those that drew are the longest; what the graphics do with the frame happens in another process.
 */
const scriptMsOf = async ({ kiosk, page }: Visitor, id: string): Promise<number> => {
  await kiosk.app.evaluate(({ contentTracing }) => contentTracing.startRecording({ included_categories: ['devtools.timeline'] }));
  const before = await stageOf(page);
  const after = await untilDrawn(page, id, 30);
  const file = await kiosk.app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const pid = await kiosk.pid('Tab');
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
  rmSync(file, { force: true });
  const callbacks = traceEvents.filter((event) => event.name === 'FireAnimationFrame' && event.pid === pid);
  const drew = after.sceneFrames - (before?.sceneFrames ?? 0);
  const longest = callbacks
    .map(({ tdur, dur }) => (tdur ?? dur ?? NaN) / 1000)
    .toSorted((a, b) => b - a)
    .slice(0, drew);
  expect(longest.length, 'frames in the trace').toBeGreaterThan(20);
  return longest[longest.length >> 1] ?? NaN;
};

test('warmed exhibits: the first frame follows the touch within 300 ms and three steady frames, scripting takes 4 ms, every step keeps the low budget @full', async ({
  launch,
}) => {
  test.setTimeout(360_000);
  const visitor = await visitorAt(await launch({ flags: [...flags, '--tier=low'] }));
  await untilWarm(visitor.page, 'low');
  await comeIn(visitor);
  expect(exhibits.length).toBeGreaterThan(1);
  for (const id of exhibits) {
    const touchedAt = await open(visitor, id);
    const { shownAt, medianFrameMs } = await untilDrawn(visitor.page, id, 9);
    const waited = (shownAt ?? Infinity) - touchedAt;
    test
      .info()
      .annotations.push({ type: 'first frame', description: `${id}: ${Math.round(waited)} ms, a frame takes ${medianFrameMs} ms` });
    expect.soft(waited, `${id}: from touch to first frame; a frame takes ${medianFrameMs} ms`).toBeLessThanOrEqual(300 + 3 * medianFrameMs);
    const script = await scriptMsOf(visitor, id);
    test.info().annotations.push({ type: 'scripting', description: `${id}: ${script.toFixed(2)} ms a frame` });
    expect.soft(script, `${id}: scripting of a frame, ms at the median`).toBeLessThanOrEqual(4);
    await throughSteps(visitor, id, 'low');
    await leave(visitor);
  }
});

const high = async (visitor: Visitor, mostSteps: number): Promise<void> => {
  // drawn by the processor, the highest tier takes its time; what is counted does not
  await untilWarm(visitor.page, 'high', 400_000);
  await comeIn(visitor);
  for (const id of exhibits) {
    await open(visitor, id);
    withinBudget(await untilDrawn(visitor.page, id, 2, 180_000), 'high', `${id}, high`);
    await throughSteps(visitor, id, 'high', mostSteps);
    const { calls, triangles, drawnPrograms, textureBytes } = (await stageOf(visitor.page))!;
    const most = `${calls} calls, ${triangles} triangles, ${drawnPrograms} programs, ${(textureBytes / 1024 / 1024).toFixed(1)} MB of textures`;
    test.info().annotations.push({ type: 'most at high', description: `${id}: ${most}` });
    await leave(visitor);
  }
};

test('the highest tier keeps its budget of calls, triangles, programs and textures @full', async ({ launch }) => {
  test.setTimeout(900_000);
  await high(await visitorAt(await launch({ flags: [...flags, '--tier=high'] })), 1);
});

test('the highest tier keeps its budget at every step @full', async ({ launch }) => {
  test.setTimeout(2_400_000);
  await high(await visitorAt(await launch({ flags: [...flags, '--tier=high'] })), Infinity);
});

/** What the page has handed to the graphics since `countHandedOver`: programs to compile, shapes and pictures to keep. */
interface HandedOver {
  programs: number;
  shapes: number;
  pictures: number;
}
declare global {
  var handedOver: HandedOver | undefined;
}

const countHandedOver = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const counted: HandedOver = { programs: 0, shapes: 0, pictures: 0 };
    globalThis.handedOver = counted;
    const prototype = WebGL2RenderingContext.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
    const count = (name: string, as: keyof HandedOver): void => {
      const real = prototype[name]!;
      prototype[name] = function (...given) {
        counted[as]++;
        return real.apply(this, given);
      };
    };
    count('linkProgram', 'programs');
    count('bufferData', 'shapes');
    for (const name of ['texImage2D', 'texSubImage2D', 'texImage3D', 'texSubImage3D', 'texStorage2D', 'generateMipmap'])
      count(name, 'pictures');
  });
const handedOverSince = (page: Page): Promise<HandedOver | undefined> =>
  page.evaluate(() => {
    const counted = { ...globalThis.handedOver! };
    Object.assign(globalThis.handedOver!, { programs: 0, shapes: 0, pictures: 0 });
    return counted;
  });

/** What the graphics hold, as published with the first frame after `since` (the page's time) of what stands there. */
const heldAtFirstFrame = async (page: Page, scene: string, since: number): Promise<number[]> => {
  const seen: number[][] = [];
  const look = async (): Promise<boolean> => {
    const stage = await stageOf(page);
    if (stage?.scene !== scene || stage.shownAt === null || stage.shownAt < since) return false;
    return seen.push([stage.geometries, stage.textures, stage.programs]) > 0;
  };
  await expect.poll(look, { message: `the first frame of ${scene}`, timeout: 90_000, intervals: [50] }).toBe(true);
  return seen.at(-1)!;
};

/** One visit: in, the first frame, out, and the attract model behind home again. */
const visitOnce = async (visitor: Visitor, id: string): Promise<number[]> => {
  const held = await heldAtFirstFrame(visitor.page, id, await open(visitor, id));
  const leftAt = await visitor.page.evaluate(() => performance.now());
  await leave(visitor);
  await heldAtFirstFrame(visitor.page, 'attract', leftAt);
  return held;
};

const staysFlat = async (kiosk: Kiosk, rounds: number): Promise<void> => {
  const visitor = await visitorAt(kiosk);
  await untilWarm(visitor.page, 'low');
  await comeIn(visitor);
  for (const id of exhibits) {
    // what is made at the first visit is made now
    await visitOnce(visitor, id);
    const before = await visitOnce(visitor, id);
    let after = before;
    for (let times = 0; times < rounds; times += 1) after = await visitOnce(visitor, id);
    test.info().annotations.push({ type: 'held', description: `${id}: ${before.join(', ')}; after ${rounds} visits ${after.join(', ')}` });
    expect(after, `${id}: geometries, textures, programs after ${rounds} visits`).toEqual(before);
  }
};

// no clock in it: on a machine that others use as well, what is handed over says more than the time it takes
test('warmed exhibits: the first frame compiles no program and hands over no shape and no picture, and a second visit holds no more', async ({
  launch,
}) => {
  test.setTimeout(240_000);
  const visitor = await visitorAt(await launch({ flags: [...flags, '--tier=low'] }));
  await untilWarm(visitor.page, 'low');
  await comeIn(visitor, 'en');
  await countHandedOver(visitor.page);
  expect(exhibits.length).toBeGreaterThan(1);
  for (const id of exhibits) {
    await handedOverSince(visitor.page);
    const first = await heldAtFirstFrame(visitor.page, id, await open(visitor, id));
    expect
      .soft(await handedOverSince(visitor.page), `${id}: handed over for its first frame`)
      .toEqual({ programs: 0, shapes: 0, pictures: 0 });
    const leftAt = await visitor.page.evaluate(() => performance.now());
    await leave(visitor);
    await heldAtFirstFrame(visitor.page, 'attract', leftAt);
    expect.soft(await visitOnce(visitor, id), `${id}: geometries, textures, programs at the second visit`).toEqual(first);
  }
});

test('entered and left fifty times, a scene leaves nothing in the graphics @full', async ({ launch }) => {
  test.setTimeout(2_400_000);
  await staysFlat(await launch({ flags: [...flags, '--tier=low'] }), 50);
});
