import { useTranslation } from 'react-i18next';
import type { Numbers } from '../../../../electron/shared/numbers';

export const share = (part: number, whole: number): string => (whole > 0 ? `${Math.round((part / whole) * 100)}%` : '–');
export const grouped = (value: number): string => value.toLocaleString('en-US');

/** The four figures the director asks for. */
export function Figures({ numbers }: { readonly numbers: Numbers }) {
  const { t } = useTranslation('admin-numbers');
  const { visits, plays, finished, learning, days } = numbers;
  const open = Math.max(1, days.filter((day) => day.visits > 0).length);
  const aDay = (count: number): string => t('aDay', { count: grouped(Math.round(count / open)) as unknown as number });
  const whole = (part: number): number => Math.round((part / Math.max(1, learning.asked)) * 100);
  const list = [
    { id: 'visits', value: grouped(visits), note: aDay(visits) },
    { id: 'plays', value: grouped(plays), note: aDay(plays) },
    { id: 'finished', value: share(finished, plays), note: grouped(finished) },
    {
      id: 'learned',
      value: learning.asked > 0 ? `${learning.after >= learning.before ? '+' : ''}${whole(learning.after - learning.before)}%` : '–',
      note:
        learning.asked > 0
          ? t('testFrom', { before: whole(learning.before), after: whole(learning.after), rounds: grouped(learning.rounds) })
          : t('noTest'),
    },
  ];
  return (
    <div className="numbers-figures">
      {list.map(({ id, value, note }) => (
        <section key={id} className="card" data-testid={`numbers-${id}`}>
          <h2>{t(id)}</h2>
          <p className="figure">{value}</p>
          <p className="admin-note">{note}</p>
        </section>
      ))}
    </div>
  );
}
