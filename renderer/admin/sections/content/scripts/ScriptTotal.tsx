import { useTranslation } from 'react-i18next';
import type { GuidedScript } from '../../../../../electron/shared/guided';
import { beyondUsual, secondsOf, shortestOf, usualMinutes } from './edits';
import { useLengthWords } from './useLengthWords';

/** How long the script takes, beside what a visit of that age usually has. */
export function ScriptTotal({ script }: { readonly script: GuidedScript }) {
  const { t } = useTranslation('admin-content');
  const length = useLengthWords();
  const beyond = beyondUsual(script);
  const way = beyond === 0 ? 'exact' : beyond > 0 ? 'over' : 'under';
  return (
    <p className="script-total" data-testid="script-total" data-seconds={secondsOf(script)} data-beyond={beyond}>
      <strong>{t('scripts.total', { time: length(secondsOf(script)) })}</strong>
      <span>
        {t('scripts.usual', { age: t(`scripts.ages.${script.age}`), minutes: usualMinutes[script.age] })}
        {t(`scripts.${way}`, { time: length(beyond) })}
      </span>
      <span>{t('scripts.shortest', { time: length(shortestOf(script)) })}</span>
    </p>
  );
}
