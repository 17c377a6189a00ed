import { useTranslation } from 'react-i18next';
import { playCue } from '../session/sound';
import { hasVoice } from '../session/speech';
import { endVisit } from '../session/endVisit';
import { setChoices, setOverlay, useSession, type Choices } from '../session/store';
import { Button } from '../ui/Button';
import { Icon, type IconName } from '../ui/Icon';

type Switch = Exclude<keyof Choices, 'volume'>;
const switches: readonly { choice: Switch; icon: IconName }[] = [
  { choice: 'reach', icon: 'reach' },
  { choice: 'largeText', icon: 'text' },
  { choice: 'highContrast', icon: 'contrast' },
  { choice: 'noTimer', icon: 'noTimer' },
  { choice: 'spoken', icon: 'speech' },
];

function SwitchButton({ choice, icon }: { readonly choice: Switch; readonly icon: IconName }) {
  const { t } = useTranslation();
  const on = useSession((s) => s.choices[choice]);
  return (
    <button
      type="button"
      className="switch focusable"
      data-testid={`access-${choice}`}
      aria-pressed={on}
      onClick={() => {
        setChoices({ [choice]: !on });
        playCue('tap');
      }}
    >
      <Icon name={icon} size="3.4rem" />
      <span className="switch-text">
        <strong>{t(`access.${choice}`)}</strong>
        <span>{t(`access.${choice}Hint`)}</span>
      </span>
      <span className="switch-mark">{on && <Icon name="check" size="2.4rem" />}</span>
    </button>
  );
}

function VolumeRow() {
  const { t } = useTranslation();
  const volume = useSession((s) => s.choices.volume);
  const steps = 5;
  const level = Math.round(volume * steps);
  const change = (by: number): void => {
    setChoices({ volume: Math.min(steps, Math.max(0, level + by)) / steps });
    playCue('right');
  };
  return (
    <div className="volume" role="group" aria-label={t('access.volume')}>
      <Icon name={level === 0 ? 'mute' : 'volume'} size="3.4rem" />
      <strong>{t('access.volume')}</strong>
      <Button testId="volume-down" kind="sand" label={t('access.quieter')} onPress={() => change(-1)}>
        <Icon name="minus" />
      </Button>
      <span className="volume-steps" data-testid="volume-level" data-level={level}>
        {Array.from({ length: steps }, (_, index) => (
          <i key={index} className={index < level ? 'on' : ''} />
        ))}
      </span>
      <Button testId="volume-up" kind="sand" label={t('access.louder')} onPress={() => change(1)}>
        <Icon name="plus" />
      </Button>
    </div>
  );
}

/** How a visitor makes it comfortable; all of it goes away at the next visit. Sits low, where everybody reaches it. */
export function AccessSheet() {
  const { t } = useTranslation();
  const open = useSession((s) => s.overlay === 'access');
  const language = useSession((s) => s.language);
  if (!open) return null;
  const close = (): void => setOverlay('none');
  return (
    <div className="veil" data-testid="access-veil" onClick={(event) => event.target === event.currentTarget && close()}>
      <section className="card sheet rise" role="dialog" aria-modal="true" aria-label={t('access.title')}>
        <h2 className="title">{t('access.title')}</h2>
        <div className="switches">
          {switches
            .filter(({ choice }) => choice !== 'spoken' || hasVoice(language))
            .map((each) => (
              <SwitchButton key={each.choice} {...each} />
            ))}
          <VolumeRow />
        </div>
        <footer className="sheet-foot">
          <Button testId="access-new-visit" kind="sand" onPress={() => endVisit('left')}>
            <Icon name="visit" />
            {t('access.visit')}
          </Button>
          <Button testId="access-close" kind="primary" onPress={close}>
            {t('access.close')}
          </Button>
        </footer>
      </section>
    </div>
  );
}
