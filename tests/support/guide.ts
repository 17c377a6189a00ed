// Somebody who leads a group: sets it up, goes through a script, plays what a class would play.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GuidedScript } from '../../electron/shared/guided';
import { expect, type Kiosk } from './app';
import { untilSettled, visitorAt, type Visitor } from './visitor';

export const scriptOf = (id: string): GuidedScript =>
  JSON.parse(readFileSync(path.resolve(`assets/content/scripts/${id}.json`), 'utf8')) as GuidedScript;
/** Flags of a group's start: set up with that script, the same each time. */
export const flagsFor = (script: string, more: string[] = []): string[] => [
  `--guided=${script}`,
  '--tier=2d',
  '--seed=7',
  '--clock=2026-11-23T14:20:00+08:00',
  '--reduced-motion',
  ...more,
];
export interface Guide extends Visitor {
  step(): Promise<{ step: string; kind: string; at: number }>;
  next(): Promise<void>;
  points(): Promise<Record<string, number>>;
}

const setTo = async (visitor: Visitor, name: string, wanted: number): Promise<void> => {
  const shown = visitor.page.getByTestId(`setup-${name}`);
  for (let tries = 0; tries < 40; tries += 1) {
    const now = Number(await shown.innerText());
    if (now === wanted) return;
    await visitor.press(`setup-${name}-${now > wanted ? 'less' : 'more'}`);
  }
  throw new Error(`${name} could not be set to ${wanted}`);
};

export const guideAt = async (kiosk: Kiosk): Promise<Guide> => {
  const visitor = await visitorAt(kiosk);
  const room = visitor.page.getByTestId('guide');
  const step: Guide['step'] = async () => {
    await expect(room).toBeVisible();
    const read = (name: string) => room.getAttribute(`data-${name}`).then((value) => value ?? '');
    return { step: await read('step'), kind: await read('kind'), at: Number(await read('at')) };
  };
  return {
    ...visitor,
    step,
    next: async () => {
      const before = await step();
      await visitor.press('bar-next');
      await expect(room).not.toHaveAttribute('data-step', before.step);
    },
    points: async () => {
      await visitor.press('bar-scores');
      const rows = visitor.page.locator('[data-testid="sheet-scores"] [data-points]');
      await expect(rows.first()).toBeVisible();
      const points = await rows.evaluateAll((list) =>
        Object.fromEntries(
          list.map((row) => [(row as HTMLElement).dataset['testid'] ?? '', Number((row as HTMLElement).dataset['points'])]),
        ),
      );
      await visitor.press('sheet-close');
      return points;
    },
  };
};

/** From the set-up to the first step. */
export const setOff = async (guide: Guide, { teams, pupils = 4 }: { teams: number; pupils?: number }): Promise<void> => {
  await expect(guide.page.getByTestId('guide-setup')).toBeVisible();
  await setTo(guide, 'teams', teams);
  // from thirty down takes long by single steps: the group is told of at the start only
  await setTo(guide, 'pupils', pupils);
  await guide.press('setup-start');
  await guide.sees({ screen: 'guide', mode: 'guided' });
};

/** All teams stand by the answer of that place, then it is opened. */
export const answerAll = async (guide: Guide, option: string): Promise<void> => {
  for (const sign of await guide.page.locator(`[data-testid^="answer-${option}-"]`).all())
    await guide.press((await sign.getAttribute('data-testid')) ?? '');
  await guide.press('question-open');
  await expect(guide.page.getByTestId('question-why')).toBeVisible();
};

/** Hears every voice of the council, up to the choice of a way. */
export const hearAll = async (guide: Guide): Promise<void> => {
  await guide.press('council-hear');
  for (const voice of ['residents', 'committee', 'property', 'owners', 'volunteers']) {
    await expect(guide.page.getByTestId(`view-${voice}`)).toBeVisible();
    await guide.press('council-on');
  }
};

/** What comes after `prefix` in the test ids that begin with it. */
export const optionsOf = async (guide: Guide, prefix: string): Promise<string[]> => {
  const ids = await guide.page
    .locator(`[data-testid^="${prefix}"]`)
    .evaluateAll((list) => list.map((each) => (each as HTMLElement).dataset['testid'] ?? ''));
  return ids.map((id) => id.slice(prefix.length));
};

export interface Small {
  text: string;
  why: string;
}

/**
 * Text of the group's screen that cannot be read from five metres: lower than a twenty-fifth of the screen's height, of less contrast than
 * 7:1, cut off by the screen or its box, or covered by something else.
 */
export const illegible = async (guide: Guide): Promise<Small[]> => {
  await untilSettled(guide.page);
  return guide.page.evaluate(() => {
    const least = innerHeight / 25;
    const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (rgb: number[]): number => {
      const [r = 0, g = 0, b = 0] = rgb.slice(0, 3).map((value) => {
        const part = value / 255;
        return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    // the page's own ground is darkest in its corners: measured there
    const ground = (element: Element | null): number[] => {
      for (let at = element; at; at = at.parentElement) {
        const colour = numbers(getComputedStyle(at).backgroundColor);
        if (colour.length >= 3 && (colour[3] ?? 1) === 1 && at !== document.documentElement) return colour;
      }
      return [239, 211, 176];
    };
    const found: { text: string; why: string }[] = [];
    const stage = document.querySelector('.guide-stage');
    const walker = document.createTreeWalker(stage ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const element = node.parentElement;
      if (text === '' || !element || element.closest('.guide-exhibit, svg')) continue;
      const style = getComputedStyle(element);
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || style.visibility === 'hidden') continue;
      const [a, b] = [light(numbers(style.color)), light(ground(element))].sort((x, y) => y - x) as [number, number];
      const contrast = (a + 0.05) / (b + 0.05);
      const stageBox = (stage ?? document.body).getBoundingClientRect();
      if (parseFloat(style.fontSize) < least - 0.05) found.push({ text, why: `${style.fontSize} of ${least.toFixed(1)}px` });
      if (contrast < 7) found.push({ text, why: `contrast ${contrast.toFixed(2)}` });
      if (box.left < stageBox.left - 1 || box.right > stageBox.right + 1 || box.top < stageBox.top - 1 || box.bottom > stageBox.bottom + 1)
        found.push({ text, why: `off the screen: ${[box.left, box.top, box.right, box.bottom].map(Math.round).join(' ')}` });
      for (const line of range.getClientRects()) {
        const hit = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
        const isFree = !hit || hit.contains(element) || element.contains(hit);
        if (!isFree) found.push({ text, why: `covered by ${hit.getAttribute('class') ?? hit.tagName}` });
      }
    }
    return found;
  });
};
