import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import type { Usual } from './chart/parts';

/** The article's usual day with its name, as it stands at the end of its line in a chart. */
export function useUsual(): Usual {
  const { t } = useTranslation('hongmei-today');
  const { wetWaste } = useKit().content.facts.usualDay;
  return useMemo(
    () => ({ tonnes: wetWaste, who: t('usual.who'), what: t('usual.what'), mass: t('usual.mass', { tonnes: wetWaste }) }),
    [wetWaste, t],
  );
}
