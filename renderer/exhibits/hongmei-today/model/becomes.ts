import type { LoopFacts } from '../../../../electron/shared/content';

export const flowIds = ['conditioner', 'liquid', 'air', 'impurities', 'oil'] as const;
export type FlowId = (typeof flowIds)[number];

/** What 1 t of food waste typically turns into; mass in t. A typical calculation, not Hongmei's own; coarse goes round again as bulking agent. */
export interface Flow {
  readonly id: FlowId;
  readonly perTonne: number;
}

export const flowsOf = (typical: LoopFacts['typical']): Flow[] => [
  { id: 'conditioner', perTonne: typical.conditionerPerTonne },
  { id: 'liquid', perTonne: typical.liquidPerTonne },
  { id: 'air', perTonne: typical.airPerTonne },
  { id: 'impurities', perTonne: typical.impuritiesPerTonne },
  { id: 'oil', perTonne: typical.oilPerTonne },
];

/** t of soil conditioner that so much food waste would typically give; null where the mass is not known. */
export const typicalConditioner = (tonnes: number | null, typical: LoopFacts['typical']): number | null =>
  tonnes === null ? null : tonnes * typical.conditionerPerTonne;
