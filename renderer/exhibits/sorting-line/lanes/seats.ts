import { teamIds, type TeamId } from '../../../../electron/shared/guided';
import { teamColour } from '../../../exhibit-kit/teams/teams';

/** Who stands at a lane: a plant of the street, with a colour of its own. Colour is never the only sign. */
export interface Seat {
  readonly plant: TeamId;
  readonly colour: string;
}

/** Four lanes; two more for teams that play in turns. */
const seats: readonly Seat[] = teamIds.map((plant) => ({ plant, colour: teamColour[plant] }));

export const laneSeats = 4;
export const seatOf = (index: number): Seat => seats[index] ?? { plant: 'plum', colour: teamColour.plum };
