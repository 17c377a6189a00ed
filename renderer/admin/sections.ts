import type { AdminSection } from './section';
import { backup } from './sections/backup/section';
import { guide } from './sections/guide/section';
import { daily } from './sections/daily/section';
import { exhibitsSection } from './sections/exhibits/section';
import { content } from './sections/content/section';
import { health } from './sections/health/section';
import { numbers } from './sections/numbers/section';
import { schedule } from './sections/schedule/section';
import { source } from './sections/source/section';
import { system } from './sections/system/section';

/** THE list of the panel, in the order of its navigation: a new section is one folder and one line here. */
export const sections: readonly AdminSection[] = [
  guide,
  daily,
  exhibitsSection,
  content,
  numbers,
  schedule,
  source,
  health,
  backup,
  system,
];
