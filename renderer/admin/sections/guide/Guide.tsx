import { useTranslation } from 'react-i18next';
import { leavePanel } from '../../../session/staffRoom';
import { openGuide } from '../../../session/store';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Field } from '../../kit/Field';
import { Group, Page } from '../../kit/Page';

/** The way from the panel to a group: the screen is the guide's until the guide ends it. */
export function Guide() {
  const { t } = useTranslation('admin-guide');
  const start = (): void => {
    leavePanel();
    openGuide();
  };
  return (
    <Page>
      <Group>
        <Field label={t('label')} help={t('help')}>
          <Button testId="start-guided" kind="primary" onPress={start}>
            <Icon name="play" />
            {t('start')}
          </Button>
        </Field>
      </Group>
    </Page>
  );
}
