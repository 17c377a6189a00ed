import { useTranslation } from 'react-i18next';
import { useKit } from '../../exhibit-kit/kit';
import { Button } from '../../ui/Button';
import { Glyph, type GlyphName } from './Glyph';
import { live } from './live';
import { lightIds } from './model/hours';
import { nudgeOrbit, straightenOrbit } from './model/orbit';
import { chooseLight, showCard, useDistrict } from './store';

const stepRad = (14 * Math.PI) / 180;
const closer = 0.82;

const turns = [
  { name: 'left', press: () => nudgeOrbit(live.orbit, stepRad, 1) },
  { name: 'best', press: () => straightenOrbit(live.orbit) },
  { name: 'right', press: () => nudgeOrbit(live.orbit, -stepRad, 1) },
  { name: 'farther', press: () => nudgeOrbit(live.orbit, 0, 1 / closer) },
  { name: 'nearer', press: () => nudgeOrbit(live.orbit, 0, closer) },
] as const satisfies readonly { name: GlyphName; press: () => void }[];

/** What fingers do on the picture, as buttons: turn, come nearer, best view; and the card, open or shut. */
function Turns({ has3d }: { readonly has3d: boolean }) {
  const { t } = useTranslation('district');
  const { cue } = useKit();
  const isOpen = useDistrict((s) => s.isOpen);
  const pressed = (press: () => void) => (): void => {
    cue('tap');
    press();
  };
  return (
    <div className="turns" role="group" aria-label={t('turns.group')}>
      {has3d &&
        turns.map(({ name, press }) => (
          <Button key={name} testId={`view-${name}`} label={t(`turns.${name}`)} onPress={pressed(press)}>
            <Glyph name={name} />
          </Button>
        ))}
      <Button testId="view-card" label={t('turns.card')} pressed={isOpen} onPress={pressed(() => showCard(!isOpen))}>
        <Glyph name="card" />
      </Button>
    </div>
  );
}

/** The light on the model: the hall's, or an hour by hand. */
function Lights() {
  const { t } = useTranslation('district');
  const { cue } = useKit();
  const chosen = useDistrict((s) => s.light);
  return (
    <div className="lights card" role="group" aria-label={t('lights.group')}>
      {lightIds.map((light) => (
        <button
          key={light}
          type="button"
          className="light focusable"
          data-testid={`light-${light}`}
          aria-pressed={light === chosen}
          aria-label={t(`lights.${light}`)}
          onClick={() => {
            cue('tap');
            chooseLight(light);
          }}
        >
          <Glyph name={light} size="2.4rem" />
          <span className="light-name">{t(`lights.${light}`)}</span>
        </button>
      ))}
    </div>
  );
}

export function Controls({ has3d }: { readonly has3d: boolean }) {
  return (
    <div className="controls">
      <Turns has3d={has3d} />
      <Lights />
    </div>
  );
}
