import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { itemPicture, useKit } from '../../exhibit-kit/kit';
import { Button } from '../../ui/Button';
import { Glyph } from './Glyph';
import { live } from './live';
import { tapPart } from './model/gesture';
import { pickIds, pickPictures, type StopId } from './model/stops';
import { pickOut, repeatDeed, useJourney, workOn } from './store';

/** Does the deed for whoever cannot, or would rather not, reach into the picture: a tap does a third, holding does it all. */
function HoldButton({ stop }: { readonly stop: StopId }) {
  const { t } = useTranslation('journey');
  const { cue } = useKit();
  const isHinting = useJourney((s) => s.isHinting);
  const before = useRef<number | null>(null);
  const release = (): void => {
    live.isPressed = false;
  };
  return (
    <button
      type="button"
      className="button button-primary journey-do"
      data-testid="journey-do"
      data-hinting={isHinting}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        cue('pick');
        live.quiet = 0;
        live.isPressed = true;
        before.current = live.goal[stop];
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
      onClick={() => {
        const done = before.current === null ? 0 : live.goal[stop] - before.current;
        before.current = null;
        workOn(Math.max(0, tapPart - done));
      }}
    >
      {t(`stops.${stop}.verb`)}
    </button>
  );
}

/** The four wrong things, to be taken out here as well as in the picture; each says what it would have done. */
function Picks() {
  const { t } = useTranslation('journey');
  const { cue } = useKit();
  const picked = useJourney((s) => s.picked);
  return (
    <div className="journey-picks" role="group" aria-label={t('stops.sort.hint')}>
      {pickIds.map((id) => (
        <button
          key={id}
          type="button"
          className="journey-pick focusable"
          data-testid={`journey-pick-${id}`}
          aria-pressed={picked.includes(id)}
          aria-label={t(`picks.${id}.name`)}
          onClick={() => {
            cue('drop');
            live.quiet = 0;
            pickOut(id);
          }}
        >
          <img src={itemPicture(pickPictures[id])} alt="" draggable={false} />
          {picked.includes(id) && <Glyph name="check" size="2rem" />}
        </button>
      ))}
    </div>
  );
}

/** The sentence to remember, once the deed is done; and the way to do it again. */
function Remember({ stop }: { readonly stop: StopId }) {
  const { t } = useTranslation('journey');
  const { cue } = useKit();
  return (
    <div className="journey-remember rise" data-testid="journey-remember">
      <span className="journey-tick">
        <Glyph name="check" size="2rem" />
      </span>
      <p>{t(`stops.${stop}.remember`)}</p>
      <Button
        testId="journey-again"
        label={t('again')}
        onPress={() => {
          // a finger that still taps away at the deed does not mean this
          if (live.since[stop] < 0.8) return;
          cue('tap');
          repeatDeed();
        }}
      >
        <Glyph name="again" />
      </Button>
    </div>
  );
}

export function DeedArea({ stop }: { readonly stop: StopId }) {
  const { t } = useTranslation('journey');
  const isOpen = useJourney((s) => s.isOpen);
  const left = useJourney((s) => pickIds.length - s.picked.length);
  return (
    <div className="journey-deed" data-stop={stop}>
      {stop === 'sort' && <Picks />}
      {isOpen ? (
        <div className="journey-todo">
          <p data-testid="journey-hint">{t(`stops.${stop}.hint`)}</p>
          {stop === 'sort' ? <b>{t('picks.left', { count: left })}</b> : <HoldButton stop={stop} />}
        </div>
      ) : (
        <Remember stop={stop} />
      )}
    </div>
  );
}
