import { useTranslation } from 'react-i18next';
import { goHome } from '../../session/store';
import { Brand } from '../../ui/Brand';
import { Button } from '../../ui/Button';

/** Something broke: say so kindly, offer the rest. What broke is in the log. */
export function Apology() {
  const { t } = useTranslation();
  return (
    <main className="middle fade">
      <section className="card apology">
        <Brand size="8rem" />
        <h1 className="display">{t('apology.title')}</h1>
        <p>{t('apology.text')}</p>
        <Button testId="apology-home" kind="primary" size="large" onPress={goHome}>
          {t('apology.home')}
        </Button>
      </section>
    </main>
  );
}
