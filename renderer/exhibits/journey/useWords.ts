import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { restSeconds, tellSeconds } from './model/course';
import type { StopId } from './model/stops';

export interface Words {
  /** what is told at the stop, sentence by sentence, and how long each is on, seconds */
  readonly lines: readonly string[];
  readonly lengths: readonly number[];
  /** the sentence to remember, and how long it stays before the journey goes on */
  readonly remember: string;
  readonly rest: number;
}

/** What is said at a stop. */
export function useWords(stop: StopId): Words {
  const { t } = useTranslation('journey');
  const { language } = useKit();
  const lines = [t(`stops.${stop}.first`), t(`stops.${stop}.second`)];
  const remember = t(`stops.${stop}.remember`);
  return { lines, lengths: lines.map((line) => tellSeconds(line, language)), remember, rest: restSeconds(remember, language) };
}
