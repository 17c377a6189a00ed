import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { useSpoken } from '../../../exhibit-kit/useSpoken';
import { stopOf, type MapLayout } from '../map/layout';
import { TroubleIcon } from '../map/TroubleIcon';
import { tonnesPerUnit } from '../model/places';
import type { Note } from '../notes';

const halfWidth = 250;
/** rem: narrower, its words would not fit */
const narrowestHalf = 17;

interface BubbleProps {
  readonly note: Note;
  readonly layout: MapLayout;
  /** units of the map in one rem */
  readonly rem: number;
}

/** What has just happened, and what to do about it: one sentence, where it happened. */
export function Bubble({ note, layout, rem }: BubbleProps) {
  const { t } = useTranslation('dispatcher');
  const { comfort } = useKit();
  const words = { place: t(`places.${note.place}`), tonnes: note.units * tonnesPerUnit, hours: note.hours };
  const text = t(`notes.${note.kind}.text`, words);
  useSpoken(`${t(`notes.${note.kind}.title`, words)}\n${text}`);
  const stop = stopOf(layout, note.place);
  const below = layout.cells[note.place][1] === 0;
  const half = Math.min(Math.max(halfWidth * (comfort.largeText ? 1.15 : 1), narrowestHalf * rem), layout.width / 2 - 12);
  const left = Math.min(Math.max(stop.x, half + 12), layout.width - half - 12);
  return (
    <section
      key={note.serial}
      className={`dis-bubble card rise${below ? ' dis-bubble-below' : ''}`}
      role="status"
      data-testid="note"
      data-kind={note.kind}
      style={{ '--x': left, '--y': below ? stop.y + 4 : stop.y - 158, '--half': half, '--tail': stop.x - left } as React.CSSProperties}
    >
      <i className={`dis-bubble-sign dis-bubble-sign-${note.kind}`}>
        <TroubleIcon kind={note.kind} size="3.4rem" />
      </i>
      <div>
        <p className="dis-bubble-title">{t(`notes.${note.kind}.title`, words)}</p>
        <p>{text}</p>
      </div>
      <i className="dis-bubble-tail" />
    </section>
  );
}
