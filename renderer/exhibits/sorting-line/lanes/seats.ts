/** Who stands at a lane: a plant of the street, with a colour of its own. Colour is never the only sign. */
export interface Seat {
  readonly plant: 'plum' | 'ginkgo' | 'magnolia' | 'camphor' | 'osmanthus' | 'bamboo';
  readonly colour: string;
}

/** Four lanes; two more for teams that play in turns. White text stands on each colour with 4.5:1 or more. */
const seats: readonly Seat[] = [
  { plant: 'plum', colour: '#a8345f' },
  { plant: 'ginkgo', colour: '#85620a' },
  { plant: 'magnolia', colour: '#6a4ba3' },
  { plant: 'camphor', colour: '#3b7330' },
  { plant: 'osmanthus', colour: '#a34d12' },
  { plant: 'bamboo', colour: '#2d6a7f' },
];

export const laneSeats = 4;
export const seatOf = (index: number): Seat => seats[index] ?? { plant: 'plum', colour: '#a8345f' };
