import { useTranslation } from 'react-i18next';
import { leavePanel } from '../../../session/staffRoom';
import { openGuide } from '../../../session/store';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';

/** The way from the panel to a group: the screen is the guide's until the guide ends it. */
export function Guide() {
  const { t } = useTranslation('admin-guide');
  const start = (): void => {
    leavePanel();
    openGuide();
  };
  return (
    <Button testId="start-guided" kind="primary" size="large" onPress={start}>
      <Icon name="play" />
      {t('start')}
    </Button>
  );
}
