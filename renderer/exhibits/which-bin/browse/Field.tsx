import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { Icon } from '../../../ui/Icon';
import { eraseAll, useLook } from '../store';

interface FieldProps {
  /** how many were found; null: nothing is typed */
  readonly found: number | null;
  /** false: it stands where no finger need reach */
  readonly canClear?: boolean;
}

/** What has been typed, and how many things that finds. */
export function Field({ found, canClear = false }: FieldProps) {
  const { t } = useTranslation('which-bin');
  const { cue } = useKit();
  const typed = useLook((s) => s.letters);
  const clear = (): void => {
    cue('tap');
    eraseAll();
  };
  return (
    <div className="wb-field card" data-testid="wb-field" data-letters={typed}>
      {typed === '' ? <span className="wb-example">{t('example')}</span> : <strong>{typed.toUpperCase()}</strong>}
      {found !== null && <span className="wb-found">{t('found', { count: found })}</span>}
      {found !== null && canClear && (
        <button type="button" className="wb-clear focusable" data-testid="key-clear" aria-label={t('clear')} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
