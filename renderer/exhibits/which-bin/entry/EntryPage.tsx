import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BinTag } from '../../../exhibit-kit/bins/BinTag';
import { useFitIn } from '../../../exhibit-kit/fitIn';
import { useKit } from '../../../exhibit-kit/kit';
import { useSpoken } from '../../../exhibit-kit/useSpoken';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { isFirstLookup } from '../lookups';
import type { Entry } from '../model/entries';
import { backToList, goBack, useLook } from '../store';
import { CompositeBody } from './CompositeBody';
import { EntryPicture } from './EntryPicture';
import { ItemBody } from './ItemBody';
import { SourceLine } from './SourceLine';

/** Syllables over the name, for those who are learning to read. */
function Pinyin({ syllables }: { readonly syllables: readonly string[] }) {
  return <p className="wb-pinyin">{syllables.join(' ')}</p>;
}

/** What there is no room for, in this order: of the machine the day's tonnes first, of what it is taken for all but one. */
const spare = [
  '.wb-note',
  '.wb-effect .consequence p + p',
  '.wb-like:nth-child(n + 3)',
  '.wb-effect',
  '.wb-like:nth-child(n + 2)',
] as const;

/** One thing: which bin, why, what to do first, what it is often taken for. */
export function EntryPage({ entry, entries }: { readonly entry: Entry; readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('which-bin');
  const { t: shell } = useTranslation();
  const { language, cue, mode, recordLookup } = useKit();
  const depth = useLook((s) => s.trail.length);
  const zh = language !== 'en';
  const name = zh ? entry.name.zh : entry.name.en;
  const source = entry.kind === 'item' ? entry.item : entry.composite;
  useEffect(() => {
    if (mode !== 'demo' && isFirstLookup(entry.id)) recordLookup(entry.id);
  }, [entry.id, mode, recordLookup]);
  useSpoken(t('spoken', { name, bins: entry.bins.map((bin) => shell(`bins.${bin}`)).join(zh ? '、' : ', ') }));
  const body = useRef<HTMLDivElement>(null);
  useFitIn(body, spare);
  return (
    <article className="wb-entry fade" data-entry={entry.id}>
      <EntryPicture entry={entry} />
      <header className="wb-entry-head">
        {zh && <Pinyin syllables={source.pinyin.syllables} />}
        <h2 className="display">{name}</h2>
        <p className="wb-entry-bins" data-testid="wb-bins" data-bins={entry.bins.join(' ')}>
          {entry.bins.map((bin) => (
            <BinTag key={bin} bin={bin} />
          ))}
        </p>
      </header>
      <div ref={body} className="wb-body">
        {entry.kind === 'item' ? <ItemBody item={entry.item} entries={entries} /> : <CompositeBody composite={entry.composite} />}
      </div>
      <footer className="wb-entry-foot">
        {entry.kind === 'item' && <SourceLine item={entry.item} />}
        {depth > 1 && (
          <Button
            testId="wb-list"
            onPress={() => {
              cue('tap');
              backToList();
            }}
          >
            {t('list')}
          </Button>
        )}
        <Button
          testId="wb-back"
          kind="primary"
          size="large"
          onPress={() => {
            cue('tap');
            goBack();
          }}
        >
          <Icon name="back" />
          {t(depth > 1 ? 'back' : 'list')}
        </Button>
      </footer>
    </article>
  );
}
