import { useTranslation } from 'react-i18next';
import { goHome, setLanguage, useSession } from '../session/store';
import { playCue } from '../session/sound';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Brand } from '../ui/Brand';

/** Back always left, language always right; in reach mode the whole row stands at the bottom. */
export function Header({
  title,
  children,
  home = true,
}: {
  readonly title: string;
  readonly children?: React.ReactNode;
  readonly home?: boolean;
}) {
  const { t } = useTranslation();
  const language = useSession((s) => s.language);
  return (
    <header className="header">
      {home ? (
        <Button
          testId="go-home"
          onPress={() => {
            playCue('tap');
            goHome();
          }}
        >
          <Icon name="home" />
          {t('nav.home')}
        </Button>
      ) : (
        <Brand />
      )}
      <h1 className="title header-title">{title}</h1>
      <div className="header-status">{children}</div>
      <Button testId="switch-language" onPress={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>
        <Icon name="globe" />
        {t('nav.language')}
      </Button>
    </header>
  );
}
