import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKit } from '../../../exhibit-kit/kit';
import { useSpoken } from '../../../exhibit-kit/useSpoken';
import type { Entry } from '../model/entries';
import { layOutBrowse } from '../model/layout';
import { search } from '../model/search';
import { useLook } from '../store';
import { List } from './List';
import { Field } from './Field';
import { Pad } from './Pad';
import { Shelves } from './Shelves';

export interface Room {
  /** rem */
  readonly width: number;
  readonly height: number;
  /** px */
  readonly rem: number;
}

const fewestAsked = 4;

const nobodyAsked: readonly string[] = [];

/** Ids looked up most today, most first. */
function useAsked(): readonly string[] {
  const { topLookups } = useKit();
  const [asked, setAsked] = useState<readonly string[]>(nobodyAsked);
  useEffect(() => {
    let isThere = true;
    void topLookups().then((top) => isThere && setAsked(top.map((one) => one.item)));
    return () => void (isThere = false);
  }, [topLookups]);
  return asked;
}

/** What stands on the shelf. */
function onShelf(entries: readonly Entry[], shelf: string, asked: readonly string[]): readonly Entry[] {
  if (shelf === 'all') return entries;
  if (shelf !== 'asked') return entries.filter((entry) => (entry.bins as readonly string[]).includes(shelf));
  return asked.flatMap((id) => entries.filter((entry) => entry.id === id));
}

/** What the few that were found are often mistaken for: so that a shelf is never nearly empty. */
function relatedTo(few: readonly Entry[], entries: readonly Entry[]): readonly Entry[] {
  const ids = few.flatMap((entry) => (entry.kind === 'item' ? entry.item.confusedWith : []));
  return [...new Set(ids)].flatMap((id) => entries.filter((entry) => entry.id === id && !few.includes(entry)));
}

interface BrowseProps {
  readonly entries: readonly Entry[];
  readonly room: Room;
  /** px left free for what is only read: there no finger need reach */
  readonly above: number;
}

export function Browse({ entries, room, above }: BrowseProps) {
  const { t } = useTranslation('which-bin');
  const { comfort } = useKit();
  const shelf = useLook((s) => s.shelf);
  const letters = useLook((s) => s.letters);
  const asked = useAsked();
  const layout = layOutBrowse(room.width, room.height, comfort.largeText ? 1.2 : 1, above > 0);
  const hasAsked = asked.length >= fewestAsked;
  const shown = useMemo(() => search(letters, onShelf(entries, shelf, asked)), [letters, entries, shelf, asked]);
  const related = letters !== '' && shown.length <= layout.columns ? relatedTo(shown, entries).slice(0, layout.columns) : [];
  const found = letters === '' ? null : shown.length;
  useSpoken(t('how'));
  return (
    <section className="wb-browse" data-pad={layout.pad} data-low={layout.isLow} style={above > 0 ? { paddingTop: above } : undefined}>
      {above > 0 && (
        <div className="wb-above" style={{ height: above }}>
          <p className="display">{t('how')}</p>
          <Field found={found} />
        </div>
      )}
      <Pad layout={layout}>{above === 0 && <Field found={found} canClear />}</Pad>
      <div className="wb-shelf">
        <Shelves hasAsked={hasAsked} canClear={above > 0 && letters !== ''} />
        {shown.length > 0 ? (
          <List key={`${shelf} ${letters}`} entries={shown} related={related} layout={layout} rem={room.rem} />
        ) : (
          <p className="wb-none" data-testid="wb-none">
            <strong className="title">{t('none.title')}</strong>
            {t('none.text')}
          </p>
        )}
      </div>
    </section>
  );
}
