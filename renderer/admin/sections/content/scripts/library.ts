import i18next from 'i18next';
import type { Bilingual } from '../../../../../electron/shared/bilingual';
import type { ExhibitManifest } from '../../../../exhibit-kit/exhibit';
import { exhibits } from '../../../../exhibits/index';
import type { SayBoth, Shown } from './newSteps';

const both = (key: string, ns: string): Bilingual => ({ zh: i18next.t(key, { ns, lng: 'zh-CN' }), en: i18next.t(key, { ns, lng: 'en' }) });

export const sayBoth: SayBoth = (key) => both(`scripts.${key}`, 'admin-content');

/** rooms to look things up in, and to look at: nobody wins there */
const notPlayed = new Set(['which-bin']);

const shownOf = ({ id, titleKey, kind }: ExhibitManifest): Shown => ({
  id,
  title: both(titleKey, id),
  isGame: kind !== 'loop' && !notPlayed.has(id),
});

/** Exhibits a script may lead through. */
export const shownExhibits = (): Shown[] => (exhibits as readonly ExhibitManifest[]).filter(({ onHome }) => onHome !== false).map(shownOf);
