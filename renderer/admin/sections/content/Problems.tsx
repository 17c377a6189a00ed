import { useTranslation } from 'react-i18next';
import type { PackProblem } from '../../../../electron/shared/packs';
import { Group } from '../../kit/Page';

const shown = 60;

/** Every mistake of a pack: where, what is wrong, what would be right. */
export function Problems({ problems }: { readonly problems: readonly PackProblem[] }) {
  const { t, i18n } = useTranslation('admin-content');
  return (
    <Group title={t('problemCount', { count: problems.length })}>
      <p className="admin-note">{t('problemHelp')}</p>
      <ol className="pack-problems" data-testid="pack-problems">
        {problems.slice(0, shown).map(({ code, text }, index) => (
          <li key={`${index} ${code}`} data-code={code}>
            {i18n.language === 'en' ? text.en : text.zh}
          </li>
        ))}
      </ol>
      {problems.length > shown && <p className="admin-note">{t('more', { count: problems.length - shown })}</p>}
    </Group>
  );
}
