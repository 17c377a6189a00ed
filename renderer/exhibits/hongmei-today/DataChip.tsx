import { useTranslation } from 'react-i18next';
import { FeedChip } from '../../exhibit-kit/FeedChip';
import { useKit } from '../../exhibit-kit/kit';
import { Chip } from '../../ui/Chip';
import { useToday } from './useToday';

/** What a figure beside it is worth. The kit's chip tells a time only, so a reading of an earlier day is named with its day here. */
export function DataChip() {
  const { t } = useTranslation('hongmei-today');
  const { feed } = useKit();
  const { view, isToday, day, clock } = useToday();
  if (view.state.kind === 'stale' && !isToday) return <Chip kind="stale">{t('hero.asOfDay', { day, time: clock })}</Chip>;
  return <FeedChip feed={feed} />;
}
