// What is written on the signs: one picture for each language, written once in the app's life, some at a time while nobody waits.
import type { Language } from '../../../../electron/shared/settings';
import en from '../locales/en.json';
import zh from '../locales/zh-CN.json';
import { cells, inkOf, sheetSize, type Cell, type SignWord } from '../model/signs';

export const languages = ['zh-CN', 'en'] as const satisfies readonly Language[];
const words: Readonly<Record<Language, Readonly<Record<SignWord, string>>>> = { 'zh-CN': zh.signs, en: en.signs };

/** One size for all, drawn larger or smaller: every other size would shape the font's slices anew. */
const fontPx = 100;
const font = `700 ${fontPx}px 'Noto Sans SC Variable', sans-serif`;
/** Type as a share of its cell: height of one line, and the widest a line may be. */
const fill = { one: 0.74, two: 0.4, across: 0.96 } as const;
const lineStep = 1.22;

const writeCell = (pen: CanvasRenderingContext2D, cell: Cell, text: string): void => {
  const lines = text.split('\n');
  const tall = cell.h * (lines.length > 1 ? fill.two : fill.one);
  const widest = Math.max(...lines.map((line) => pen.measureText(line).width));
  const scale = Math.min(tall / fontPx, (cell.w * fill.across) / widest);
  pen.setTransform(scale, 0, 0, scale, cell.x + cell.w / 2, cell.y + cell.h / 2);
  pen.fillStyle = inkOf(cell.sign);
  lines.forEach((line, i) => pen.fillText(line, 0, ((i - (lines.length - 1) / 2) * lineStep + 0.03) * fontPx));
};

export interface SignPage {
  readonly canvas: HTMLCanvasElement;
  /** Writes `most` signs more, or all that are missing; true once all are there. */
  write(most?: number): boolean;
}

const createPage = (language: Language): SignPage => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [sheetSize.w, sheetSize.h];
  // kept where the graphics can take it from at once, not drawn by them and fetched back
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  let written = 0;
  return {
    canvas,
    write(most = cells.length) {
      if (!pen || written === cells.length) return true;
      Object.assign(pen, { font, textAlign: 'center', textBaseline: 'middle' });
      const next = cells.slice(written, written + most);
      for (const cell of next) writeCell(pen, cell, words[language][cell.sign.word]);
      written += next.length;
      return written === cells.length;
    },
  };
};

const pages = new Map<Language, SignPage>();

export const signPage = (language: Language): SignPage => {
  const found = pages.get(language) ?? createPage(language);
  pages.set(language, found);
  return found;
};

/** Some signs in one go, so that the page breathes in between. */
const someSigns = 4;

/** Writes the signs of all languages while nobody waits for them. */
export const writeSigns = async (): Promise<void> => {
  for (const language of languages) while (!signPage(language).write(someSigns)) await new Promise((done) => setTimeout(done, 30));
};
