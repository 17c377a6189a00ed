import type { GroundKind } from './model/place';

/** Grounds as they are drawn: on the plan and in the drawn places. */
export const grounds: Record<GroundKind, string> = {
  lawn: '#C6D69E',
  paving: '#F6ECD9',
  plaza: '#F4E6D2',
  floor: '#FBF3E6',
  road: '#D6CFD2',
  soil: '#8A6140',
  deck: '#DDBB92',
  path: '#EFDFC6',
};
