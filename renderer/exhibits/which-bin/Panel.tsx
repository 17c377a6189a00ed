import { useMemo } from 'react';
import { useBox } from '../../exhibit-kit/useBox';
import { useKit } from '../../exhibit-kit/kit';
import { Browse } from './browse/Browse';
import { EntryPage } from './entry/EntryPage';
import { entriesOf } from './model/entries';
import { useLook } from './store';
import './which-bin.css';

/** The list with its pad, or one thing looked up. */
export function Panel() {
  const { comfort, content, language } = useKit();
  const [ref, box] = useBox<HTMLDivElement>();
  const entries = useMemo(() => entriesOf(content, language), [content, language]);
  const openId = useLook((s) => s.trail.at(-1));
  const open = entries.find((entry) => entry.id === openId);
  // px above which nothing may need a touch
  const above = box && comfort.reach !== null ? Math.max(0, innerHeight * (1 - comfort.reach) - box.top) : 0;
  const room = box && { width: box.width / box.rem, height: (box.height - above) / box.rem, rem: box.rem };
  return (
    <div
      className="wb"
      ref={ref}
      data-testid="which-bin"
      data-view={open ? 'entry' : 'browse'}
      data-wide={box ? box.width > box.height : undefined}
    >
      {room && (open ? <EntryPage key={open.id} entry={open} entries={entries} /> : <Browse entries={entries} room={room} above={above} />)}
    </div>
  );
}
