import { useTranslation } from 'react-i18next';
import type { ExhibitManifest } from '../../../exhibit-kit/exhibit';
import { exhibits } from '../../../exhibits/index';
import { leavePanel } from '../../../session/staffRoom';
import { beginVisit, goHome, openExhibit, openGuide } from '../../../session/store';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Field } from '../../kit/Field';
import { Group, Page } from '../../kit/Page';
import { useExhibitNames } from '../../kit/useExhibitNames';
import './guide.css';

const list: readonly ExhibitManifest[] = exhibits;

/** From the panel to what stands on the screen; it is a visit that begins. */
function show(open: () => void): void {
  leavePanel();
  beginVisit(performance.now());
  open();
}

/** Puts an exhibit on the screen at once, whatever was there. */
function SwitchExhibit() {
  const { t } = useTranslation('admin-guide');
  const nameOf = useExhibitNames();
  return (
    <Group>
      <Field label={t('switch')} help={t('switchHelp')}>
        <div className="guide-exhibits">
          {list
            .filter(({ onHome }) => onHome !== false)
            .map(({ id }) => (
              <Button key={id} testId={`guide-open-${id}`} kind="sand" onPress={() => show(() => openExhibit(id))}>
                {nameOf(id)}
              </Button>
            ))}
          <Button testId="guide-home" onPress={() => show(goHome)}>
            <Icon name="home" />
            {t('home')}
          </Button>
        </div>
      </Field>
    </Group>
  );
}

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
      <SwitchExhibit />
    </Page>
  );
}
