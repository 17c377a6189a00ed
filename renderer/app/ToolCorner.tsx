import { useTranslation } from 'react-i18next';
import { endVisit } from '../session/endVisit';
import { setOverlay, useSession } from '../session/store';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

/** Accessibility, volume and new visit: bottom left on every screen, low enough for a wheelchair user. */
export function ToolCorner() {
  const { t } = useTranslation();
  const inVisit = useSession((s) => s.visitSince !== null);
  const muted = useSession((s) => s.choices.volume === 0);
  const isLed = useSession((s) => s.screen === 'guide');
  const open = (): void => setOverlay('access');
  if (isLed) return null;
  return (
    <nav className="tools" aria-label={t('tools.access')}>
      {inVisit && (
        <>
          <Button testId="new-visit" label={t('tools.visit')} onPress={() => endVisit('left')}>
            <Icon name="visit" />
          </Button>
          <Button testId="open-volume" label={t('tools.volume')} onPress={open}>
            <Icon name={muted ? 'mute' : 'volume'} />
          </Button>
        </>
      )}
      <Button testId="open-access" label={t('tools.access')} onPress={open}>
        <Icon name="access" />
      </Button>
    </nav>
  );
}
