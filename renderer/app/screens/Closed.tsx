import { useTranslation } from 'react-i18next';
import { hallClock, hallDay } from '../../../electron/shared/hallTime';
import { dayName } from '../../lib/dayName';
import { appNow } from '../../session/appClock';
import { nowOn } from '../../session/hours';
import { Brand } from '../../ui/Brand';
import { useBurnInShift } from '../useBurnInShift';
import './closed.css';

/** Outside the opening hours: dark, says when the hall opens again, and does nothing when touched. */
export function Closed() {
  const { t, i18n } = useTranslation();
  const shift = useBurnInShift();
  const { nextMs } = nowOn();
  const isToday = nextMs !== null && hallDay(nextMs) === hallDay(appNow());
  const opens = (language: string): string => {
    if (nextMs === null) return '';
    const values = { time: hallClock(nextMs), day: dayName(nextMs, language), lng: language };
    return t(isToday ? 'closed.opensToday' : 'closed.opens', values);
  };
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <main className="closed fade" data-testid="closed">
      <div className="closed-words" style={{ translate: shift }}>
        <Brand size="12rem" />
        <h1 className="display">{t('closed.title')}</h1>
        <p className="closed-opens">{opens(i18n.language)}</p>
        <p className="closed-other" lang={other}>
          <span>{t('closed.title', { lng: other })}</span>
          <span>{opens(other)}</span>
        </p>
      </div>
    </main>
  );
}
