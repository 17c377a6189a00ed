import { useTranslation } from 'react-i18next';
import type { WasteItem } from '../../../../electron/shared/content';
import { useKit } from '../../../exhibit-kit/kit';

/** How heavy one is, and who says which bin it is for. */
export function SourceLine({ item }: { readonly item: WasteItem }) {
  const { t } = useTranslation('which-bin');
  const { content, language } = useKit();
  const source = content.sources.find((one) => one.id === item.source);
  return (
    <p className="wb-small">
      {t('mass', { grams: item.massGrams })}
      {source && (
        <span className="wb-source" data-testid="wb-source" data-source={source.id}>
          {t(source.year === null ? 'judged' : 'source', {
            title: language === 'en' ? source.title.en : source.title.zh,
            year: source.year,
          })}
        </span>
      )}
    </p>
  );
}
