import { useTranslation } from 'react-i18next';
import type { Language } from '../../../electron/shared/settings';
import { playCue } from '../../session/sound';
import { goHome, setLanguage } from '../../session/store';
import { Brand } from '../../ui/Brand';

function LanguageCard({ language, testId }: { readonly language: Language; readonly testId: string }) {
  const { t } = useTranslation('shell', { lng: language });
  const key = language === 'en' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="card language-card focusable rise"
      data-testid={testId}
      lang={language}
      onClick={() => {
        playCue('right');
        setLanguage(language);
        goHome();
      }}
    >
      <strong className="display">{t(`language.${key}`)}</strong>
      <span>{t(`language.${key}Hint`)}</span>
    </button>
  );
}

/** One tap, and everything speaks your language; it can be changed on every screen. */
export function ChooseLanguage() {
  const { t } = useTranslation();
  return (
    <main className="middle language fade">
      <div className="language-head">
        <Brand size="7rem" />
        <div>
          <h1 className="display">{t('language.title')}</h1>
          <p>{t('language.other')}</p>
        </div>
      </div>
      <div className="language-cards">
        <LanguageCard language="zh-CN" testId="language-zh" />
        <LanguageCard language="en" testId="language-en" />
      </div>
    </main>
  );
}
