import { useTranslation } from 'react-i18next';
import { seatOf } from './seats';
import { useLanes } from './store';

export interface SeatLook {
  readonly name: string;
  readonly colour: string;
  readonly plant: ReturnType<typeof seatOf>['plant'];
}

/** Name, colour and sign of a seat; a guide's team keeps its own name and colour. */
export function useSeatLook(): (seat: number) => SeatLook {
  const { t } = useTranslation('sorting-line');
  const { t: shell } = useTranslation();
  const teams = useLanes((s) => s.teams);
  return (seat) => {
    const { plant, colour } = seatOf(seat);
    const team = teams[seat];
    return { plant, colour: team?.colour ?? colour, name: team ? shell(team.nameKey) : t(`seats.${plant}`) };
  };
}
