import { FeedChip } from '../../exhibit-kit/FeedChip';
import { useKit } from '../../exhibit-kit/kit';

/** What a figure beside it is worth. */
export function DataChip() {
  const { feed, now } = useKit();
  return <FeedChip feed={feed} now={now} />;
}
