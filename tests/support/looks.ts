// What can be measured of a screen: where fingers reach, whether text fits, what axe says. Each returns faults in words.
import type { Page } from '@playwright/test';
import axe from 'axe-core';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
interface Control {
  name: string;
  isPiece: boolean;
  drawn: Box;
  /** where a finger would really touch it; null: nowhere */
  touch: Box | null;
}
interface Controls {
  /** CSS px */
  width: number;
  height: number;
  rem: number;
  /** distance of the points that were tried */
  grid: number;
  isVeiled: boolean;
  controls: Control[];
}

const readControls = (page: Page): Promise<Controls> =>
  page.evaluate(() => {
    const kinds = 'button:not(:disabled), [role="button"], a[href], input, select';
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const grid = rem / 2;
    const touchOf = (control: Element, { left, top, right, bottom }: DOMRect) => {
      const found = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
      for (let y = top - rem + 1; y <= bottom + rem; y += grid)
        for (let x = left - rem + 1; x <= right + rem; x += grid) {
          const hit = document.elementFromPoint(x, y);
          if (!hit || !control.contains(hit)) continue;
          Object.assign(found, { left: Math.min(found.left, x), top: Math.min(found.top, y) });
          Object.assign(found, { right: Math.max(found.right, x), bottom: Math.max(found.bottom, y) });
        }
      return found.left <= found.right ? found : null;
    };
    // what a finger first scrolls into sight is not measured where it is cut off
    const isCutOff = (control: Element): boolean => {
      for (let at = control.parentElement; at; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflow)) {
          const [box, window] = [control.getBoundingClientRect(), at.getBoundingClientRect()];
          return box.top < window.top || box.bottom > window.bottom || box.left < window.left || box.right > window.right;
        }
      return false;
    };
    // data-twin: the low band has it a second time
    const controls = [...document.querySelectorAll<HTMLElement>(kinds)]
      .filter(
        (each) =>
          !each.closest('[aria-hidden="true"], [data-twin="true"]') &&
          each.checkVisibility({ visibilityProperty: true }) &&
          !isCutOff(each),
      )
      .map((each) => {
        const isPiece = each.dataset['item'] !== undefined;
        const box = (isPiece ? (each.firstElementChild ?? each) : each).getBoundingClientRect();
        const { left, top, right, bottom } = box;
        const name = each.dataset['testid'] ?? `${each.tagName} "${each.innerText.slice(0, 30)}" without data-testid`;
        return { name, isPiece, drawn: { left, top, right, bottom }, touch: touchOf(each, box) };
      });
    return { width: innerWidth, height: innerHeight, rem, grid, isVeiled: document.querySelector('.veil') !== null, controls };
  });

const px = (value: number): string => `${Math.round(value)} px`;
const meet = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/**
 * Controls too small, too near the bezel, lying on each other, without a test id, or out of every finger's reach.
 * Least size: 5.5 rem (UI.md: 88 px at 1080p); pieces, which the belt draws smaller further back, 44 px at 1080p.
 */
export const touchFaults = async (page: Page): Promise<string[]> => {
  const { width, height, rem, grid, isVeiled, controls } = await readControls(page);
  const faults: string[] = [];
  // below a sheet or the warning nothing can be pressed, nor need it
  const inPlay = controls.filter(({ touch }) => touch !== null || !isVeiled);
  const fixed = inPlay.filter(({ isPiece }) => !isPiece);
  for (const { name, touch } of fixed) {
    if (!touch) faults.push(`${name}: no finger reaches it`);
    if (name.endsWith('without data-testid')) faults.push(name);
  }
  for (const { name, touch, drawn, isPiece } of inPlay) {
    if (!touch) continue;
    const least = (isPiece ? 44 / 16 : 5.5) * rem;
    const size = [touch.right - touch.left + grid, touch.bottom - touch.top + grid];
    if (Math.min(...size) < least - grid) faults.push(`${name}: ${size.map(px).join(' × ')}, at least ${px(least)} wanted`);
    const edge = Math.min(drawn.left, drawn.top, width - drawn.right, height - drawn.bottom);
    if (edge < 2 * rem - 1) faults.push(`${name}: ${px(edge)} from the bezel, at least ${px(2 * rem)} wanted`);
  }
  fixed.forEach((one, index) => {
    for (const other of fixed.slice(index + 1)) if (meet(one.drawn, other.drawn)) faults.push(`${one.name} lies on ${other.name}`);
  });
  return faults;
};

/**
 * Controls that are not wholly in the lower band; `band`: its part of the height. Of a piece in the front row a full target
 * (5.5 rem) has to be in it; those still on their way to the front do not count.
 */
export const reachFaults = async (page: Page, band: number): Promise<string[]> => {
  const { height, isVeiled, controls, rem } = await readControls(page);
  const top = height * (1 - band);
  const lowest = Math.max(...controls.filter(({ isPiece }) => isPiece).map(({ drawn }) => drawn.bottom));
  return controls
    .filter(({ touch, isPiece, drawn }) => (touch !== null || !isVeiled) && (!isPiece || drawn.bottom > lowest - 3 * rem))
    .filter(({ isPiece, drawn, touch }) => (isPiece ? (touch ?? drawn).bottom - top < 5.5 * rem : drawn.top < top - 1))
    .map(({ name, drawn }) => `${name}: from ${px(drawn.top)} to ${px(drawn.bottom)}, the band begins at ${px(top)}`);
};

/** Text that is cut off, leaves its card or button or the screen, or lies on other text; and words no visitor should see. */
export const textFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>();
    const seen: { text: string; left: number; right: number; top: number; bottom: number; owner: Element }[] = [];
    const veil = document.querySelector('.veil');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const isClipping = (element: Element): boolean => {
      // the root's overflow is the screen's
      if (element === document.documentElement) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      return overflowX !== 'visible' || overflowY !== 'visible';
    };
    const scrollerOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflow) && at.scrollHeight + at.scrollWidth > at.clientHeight + at.clientWidth)
          return at;
      return null;
    };
    const frameOf = (element: Element): Element | null => element.closest('button, .card, .chip, .tag, .plate-label');
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = (node.textContent ?? '').trim();
      if (!owner || text === '' || !owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (veil && !veil.contains(owner)) continue;
      // a window of the attract loop cuts its own game off on purpose
      if (owner.closest('.attract-window, .piece')) continue;
      const says = `"${text.slice(0, 40)}"`;
      if (/NaN|undefined|\bnull\b|\[object|\{\{|\}\}|Invalid Date|Error\b|HTTP|ECONN/.test(text)) faults.add(`${says}: not for visitors`);
      if (/^[a-z][\w-]*([.:][a-zA-Z][\w-]*)+$/.test(text)) faults.add(`${says}: a key, not a word`);
      const range = document.createRange();
      range.selectNodeContents(node);
      const scroller = scrollerOf(owner)?.getBoundingClientRect();
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1) continue;
        if (scroller && (top < scroller.top || bottom > scroller.bottom || left < scroller.left || right > scroller.right)) continue;
        // the content area of Noto Sans SC is much taller than its glyphs
        const inset = (bottom - top) * 0.22;
        const rect = { text: says, left, right, top: top + inset, bottom: bottom - inset, owner };
        const within = (box: DOMRect, what: string): void => {
          if (rect.left < box.left - 1.5 || rect.right > box.right + 1.5 || rect.top < box.top - 1.5 || rect.bottom > box.bottom + 1.5)
            faults.add(`${says} leaves ${what}`);
        };
        within(new DOMRect(0, 0, innerWidth, innerHeight), 'the screen');
        const frame = frameOf(owner);
        if (frame) within(frame.getBoundingClientRect(), `its ${frame.className.split(' ')[0] ?? frame.tagName}`);
        for (let around: Element | null = owner; around; around = around.parentElement)
          if (isClipping(around)) within(around.getBoundingClientRect(), `what clips it (${around.className || around.tagName})`);
        for (const other of seen)
          if (
            other.owner !== owner &&
            Math.min(other.right, rect.right) - Math.max(other.left, rect.left) > 2 &&
            Math.min(other.bottom, rect.bottom) - Math.max(other.top, rect.top) > 2
          )
            faults.add(`${says} lies on ${other.text}`);
        seen.push(rect);
      }
    }
    for (const element of document.querySelectorAll('body *')) {
      if (!(element instanceof HTMLElement) || element.closest('.attract-window, .play') || (veil && !veil.contains(element))) continue;
      const { overflowX, display } = getComputedStyle(element);
      if (display === 'inline' || !element.innerText || element.clientWidth === 0) continue;
      const over = element.scrollWidth - element.clientWidth;
      if (over > 1 && (overflowX !== 'visible' || element.matches('button, .card, p, h1, h2, h3, strong')) && element.className !== '') {
        // the touch area of a button reaches past its picture on purpose
        if (!(element.matches('button') || element.querySelector('button'))) faults.add(`.${element.className}: ${over} px too wide`);
      }
    }
    return [...faults];
  });

/** Serious and critical findings of axe, one line each. */
export const axeFaults = async (page: Page): Promise<string[]> => {
  // by the debugger: the page's CSP lets no script in
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    interface AxeFinding {
      id: string;
      impact?: string | null;
      nodes: { target: unknown[]; failureSummary?: string }[];
    }
    const { axe: loaded } = window as unknown as { axe: { run(): Promise<{ violations: AxeFinding[] }> } };
    // the body is fixed, so the root has no height: axe takes all text to be cut off and would measure no contrast
    document.documentElement.style.height = '100%';
    const found = (await loaded.run()).violations;
    document.documentElement.style.height = '';
    return found;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`),
    );
};
