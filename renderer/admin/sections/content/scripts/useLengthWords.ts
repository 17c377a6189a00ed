import { useTranslation } from 'react-i18next';

/** So many seconds as the panel says it: 4 分 30 秒. */
export function useLengthWords(): (seconds: number) => string {
  const { t } = useTranslation('admin-content');
  return (seconds) => {
    const [minutes, rest] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60];
    if (rest === 0) return t('scripts.minutes', { minutes });
    return minutes === 0 ? t('scripts.seconds', { seconds: rest }) : t('scripts.both', { minutes, seconds: rest });
  };
}
