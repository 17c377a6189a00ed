import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { BinId, WasteItem } from '../../../electron/shared/content';
import { Chip } from '../../ui/Chip';
import { FeedChip } from '../FeedChip';
import { useKit } from '../kit';
import { Worn } from '../Worn';
import { consequenceOf, consequenceText } from './consequence';
import './consequence.css';

interface ConsequenceNoteProps {
  readonly item: Pick<WasteItem, 'category' | 'effect'>;
  readonly tried: BinId;
  /** the right bin where it is not the item's own: a part that has been spoilt */
  readonly rightBin?: BinId;
  /** what stands above has said already whether it is right, or what became of it */
  readonly isOpened?: boolean;
}

/** What happens next, with the machine and today's tonnes; assumptions and the feed carry their chips. */
export function ConsequenceNote({ item, tried, rightBin, isOpened = false }: ConsequenceNoteProps) {
  const { t } = useTranslation();
  const { content, feed, language, now } = useKit();
  const view = useStore(feed);
  const consequence = consequenceOf({
    item,
    tried,
    effects: content.effects,
    feed: view,
    nowMs: now(),
    ...(rightBin && { rightBin }),
  });
  const told = isOpened ? { ...consequence, happens: null } : consequence;
  const { happens, closing } = consequenceText(told, language, (key, values) => t(key, values ?? {}));
  if (!happens && !closing) return null;
  return (
    <div className="consequence" data-testid="consequence">
      {happens && (
        <p>
          {consequence.stopMinutes === null ? (
            happens
          ) : (
            <Worn text={happens}>
              <Chip kind="typical">{t('feed.assumed')}</Chip>
            </Worn>
          )}
        </p>
      )}
      {/* where they run on in one paragraph */}
      {language === 'en' && ' '}
      {closing && (
        <p data-testid="consequence-today">
          <Worn text={closing}>
            <FeedChip feed={feed} now={now} />
          </Worn>
        </p>
      )}
    </div>
  );
}
