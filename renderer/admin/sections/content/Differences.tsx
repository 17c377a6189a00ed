import { useTranslation } from 'react-i18next';
import type { PackDifference } from '../../../../electron/shared/packs';
import { Group } from '../../kit/Page';

const shown = 40;

function Changes({ changed }: { readonly changed: PackDifference['changed'] }) {
  const { t } = useTranslation('admin-content');
  return (
    <ul className="pack-changes">
      {changed.slice(0, shown).map(({ id, name, fields }) => (
        <li key={id}>
          <strong>{name}</strong>
          {fields.map(({ head, before, after }) => (
            <span key={head}>
              {before === '' && after === ''
                ? t('newPicture')
                : t('from', { head, before: before || t('empty'), after: after || t('empty') })}
            </span>
          ))}
        </li>
      ))}
      {changed.length > shown && <li>{t('more', { count: changed.length - shown })}</li>}
    </ul>
  );
}

function Names({ kind, entries }: { readonly kind: 'added' | 'removed'; readonly entries: PackDifference['added'] }) {
  const { t, i18n } = useTranslation('admin-content');
  const names = entries.slice(0, shown).map(({ name }) => name);
  return (
    <p className="pack-names">
      <b>{`${t(kind)} ${entries.length}`}</b> {names.join(i18n.language === 'en' ? ', ' : '、')}
    </p>
  );
}

/** What a pack would change, kind by kind. */
export function Differences({ differences }: { readonly differences: readonly PackDifference[] }) {
  const { t, i18n } = useTranslation('admin-content');
  const some = differences.filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
  return (
    <Group title={t(some.length > 0 ? 'differences' : 'same')}>
      {some.map(({ kind, name, added, removed, changed }) => (
        <section key={kind} className="pack-kind" data-testid={`pack-difference-${kind}`}>
          <h3>{i18n.language === 'en' ? name.en : name.zh}</h3>
          {added.length > 0 && <Names kind="added" entries={added} />}
          {removed.length > 0 && <Names kind="removed" entries={removed} />}
          {changed.length > 0 && (
            <>
              <p className="pack-names">
                <b>{`${t('changed')} ${changed.length}`}</b>
              </p>
              <Changes changed={changed} />
            </>
          )}
        </section>
      ))}
    </Group>
  );
}
