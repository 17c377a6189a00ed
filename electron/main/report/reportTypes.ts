import type { Numbers } from '../../shared/numbers';
import type { Language } from '../../shared/settings';
import { createWords } from '../words';
import en from './locales/en.json';
import zh from './locales/zh-CN.json';

/** What a report is made from. */
export interface ReportModel {
  numbers: Numbers;
  language: Language;
  /** name of the screen, may be empty */
  screen: string;
  madeMs: number;
  exhibitName(id: string): string;
  itemName(id: string): string;
  /** a question of a led group, with its script's name */
  questionName(script: string, question: string): string;
}

export const reportWords = createWords({ 'zh-CN': zh, en });

/** Whole per cent, or null of nothing. */
export const percent = (part: number, whole: number): number | null => (whole > 0 ? Math.round((part / whole) * 100) : null);
