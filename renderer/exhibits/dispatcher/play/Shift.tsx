import { useTranslation } from 'react-i18next';
import { shiftOf } from '../model/shifts';
import { useDispatcher } from '../store';

/** Whose turn it is, where teams share the day. */
export function Shift() {
  const { t } = useTranslation();
  const { t: own } = useTranslation('dispatcher');
  const teams = useDispatcher((s) => s.teams);
  const slot = useDispatcher((s) => s.state?.slot ?? 0);
  const slots = useDispatcher((s) => s.day?.slots ?? 1);
  const team = teams[shiftOf(slot, slots, teams.length)];
  if (!team) return null;
  return (
    <span className="dis-shift" data-testid="shift" data-team={team.id} style={{ '--team': team.colour } as React.CSSProperties}>
      <i aria-hidden="true" />
      {own('shift', { team: t(team.nameKey as 'loading') })}
    </span>
  );
}
