/**
 * Assumptions of the worked balance (典型测算 / typical calculation). None is a measurement of Hongmei's.
 * Sources: loop-facts.md 3.1 to 3.4 (water, impurities, oil, cake, dry loss, product water: its worked balance);
 * agent within its 5 to 20 % and 50 to 60 % water of the mix; agent's own loss, coarse part and loss in curing are
 * general engineering assumptions, booked here because the worked balance leaves them out.
 */
export interface ProcessFacts {
  /** parts of fresh mass (kg per kg) */
  readonly water: number;
  readonly impurities: number;
  readonly oil: number;
  readonly solidsWithLiquid: number;
  /** water in the pressed cake, by mass */
  readonly cakeWater: number;
  /** bulking agent per mass of cake, and the water it brings */
  readonly agentPerCake: number;
  readonly agentWater: number;
  /** part of the dry matter that leaves as gas in the hot phase: of the cake, of the agent */
  readonly cakeDryLoss: number;
  readonly agentDryLoss: number;
  /** water after the hot phase, by mass */
  readonly fermentedWater: number;
  /** part of the fermented mass that the screen holds back; it goes in again as bulking agent */
  readonly coarse: number;
  /** part of the dry matter lost in curing, and water in the product */
  readonly curingDryLoss: number;
  readonly productWater: number;
}

export const processFacts: ProcessFacts = {
  water: 0.8,
  impurities: 0.05,
  oil: 0.025,
  solidsWithLiquid: 0.015,
  cakeWater: 0.65,
  agentPerCake: 0.12,
  agentWater: 0.1,
  cakeDryLoss: 0.4,
  agentDryLoss: 0.1,
  fermentedWater: 0.4,
  coarse: 0.06,
  curingDryLoss: 0.05,
  productWater: 0.3,
};

export type StageId = 'weighing' | 'sorting' | 'crushing' | 'pressing' | 'fermenting' | 'deodorising' | 'screening' | 'curing';

/** Typical conditions of a stage (loop-facts.md 3.2); null where the stage runs at air temperature. */
export interface Conditions {
  /** °C, from and to */
  readonly celsius: readonly [number, number] | null;
  /** hours, from and to */
  readonly hours: readonly [number, number];
}

const minutes = (from: number, to: number): [number, number] => [from / 60, to / 60];

export const conditions: Readonly<Record<StageId, Conditions>> = {
  weighing: { celsius: null, hours: minutes(1, 2) },
  sorting: { celsius: null, hours: minutes(5, 10) },
  crushing: { celsius: null, hours: minutes(2, 5) },
  pressing: { celsius: [60, 90], hours: minutes(10, 15) },
  fermenting: { celsius: [55, 65], hours: [24, 72] },
  deodorising: { celsius: null, hours: [15 / 3600, 60 / 3600] },
  screening: { celsius: null, hours: minutes(5, 10) },
  curing: { celsius: [20, 40], hours: [15 * 24, 60 * 24] },
};

/** Typical part of the planting soil's volume that the product makes up, per cent (loop-facts.md 3.2, step 14). */
export const soilShare: readonly [number, number] = [5, 15];
