import { useTranslation } from 'react-i18next';
import { hallClock } from '../../../electron/shared/hallTime';
import { dayName } from '../../lib/dayName';

/** Day and time of an ISO 8601 moment, as the panel writes them. */
export function useWhen(): (iso: string) => string {
  const { i18n } = useTranslation();
  return (iso) => `${dayName(Date.parse(iso), i18n.language)} ${hallClock(Date.parse(iso))}`;
}
