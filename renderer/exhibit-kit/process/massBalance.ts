import type { ProcessFacts, StageId } from './processFacts';

/** What flows: `main` is what goes on to the next stage. */
export type Stream = 'main' | 'impurities' | 'oil' | 'liquid' | 'agent' | 'air' | 'coarse' | 'product';

export interface Flow {
  readonly stream: Stream;
  /** kg, whole */
  readonly kg: number;
}

export interface StageBalance {
  readonly id: StageId;
  readonly in: readonly Flow[];
  readonly out: readonly Flow[];
}

export interface Balance {
  /** kg of food waste at the hopper */
  readonly fresh: number;
  readonly stages: readonly StageBalance[];
  /** kg over the whole line; inputs and outputs are equal */
  readonly inputs: readonly Flow[];
  readonly outputs: readonly Flow[];
}

interface Masses {
  impurities: number;
  oil: number;
  liquid: number;
  cake: number;
  agent: number;
  fermented: number;
  coarse: number;
  product: number;
}

/** Masses for `fresh` kg, not yet rounded. */
function massesOf(fresh: number, f: ProcessFacts): Masses {
  const impurities = fresh * f.impurities;
  const clean = fresh - impurities;
  const oil = fresh * f.oil;
  // as in the worked balance: what stays after the impurities holds its 80 % water, and oil counts as dry matter
  const cakeDry = Math.max(clean * (1 - f.water) - oil - fresh * f.solidsWithLiquid, 0);
  return { impurities, oil, ...afterPress(cakeDry, clean - oil, f) };
}

function afterPress(cakeDry: number, wet: number, f: ProcessFacts): Omit<Masses, 'impurities' | 'oil'> {
  const cake = cakeDry / (1 - f.cakeWater);
  const liquid = wet - cake;
  const agent = cake * f.agentPerCake;
  const fermentedDry = cakeDry * (1 - f.cakeDryLoss) + agent * (1 - f.agentWater) * (1 - f.agentDryLoss);
  const fermented = fermentedDry / (1 - f.fermentedWater);
  const coarse = fermented * f.coarse;
  const product = (fermentedDry * (1 - f.coarse) * (1 - f.curingDryLoss)) / (1 - f.productWater);
  return { liquid, cake, agent, fermented, coarse, product };
}

const flow = (stream: Stream, kg: number): Flow => ({ stream, kg });
const sum = (flows: readonly Flow[]): number => flows.reduce((total, each) => total + each.kg, 0);

/**
 * Mass balance of the treatment line for `tonnes` of food waste (t, finite, not negative), in whole kilograms.
 * Every stage closes exactly: what is rounded away goes into the stream that is largest there (liquid, air). A typical
 * calculation from `facts`, never Hongmei's measurement. Throws RangeError for a tonnage that is not a mass.
 */
export function balanceOf(tonnes: number, facts: ProcessFacts): Balance {
  if (!Number.isFinite(tonnes) || tonnes < 0) throw new RangeError(`not a tonnage: ${tonnes}`);
  const fresh = Math.round(tonnes * 1000);
  const exact = massesOf(fresh, facts);
  const impurities = Math.round(exact.impurities);
  const clean = fresh - impurities;
  const oil = Math.min(Math.round(exact.oil), clean);
  const cake = Math.min(Math.round(exact.cake), clean - oil);
  const agent = Math.round(exact.agent);
  const fermented = Math.min(Math.round(exact.fermented), cake + agent);
  const coarse = Math.min(Math.round(exact.coarse), fermented);
  const fine = fermented - coarse;
  const product = Math.min(Math.round(exact.product), fine);
  const exhaust = cake + agent - fermented;
  const vapour = fine - product;
  const stages: StageBalance[] = [
    { id: 'weighing', in: [flow('main', fresh)], out: [flow('main', fresh)] },
    { id: 'sorting', in: [flow('main', fresh)], out: [flow('main', clean), flow('impurities', impurities)] },
    { id: 'crushing', in: [flow('main', clean)], out: [flow('main', clean)] },
    { id: 'pressing', in: [flow('main', clean)], out: [flow('main', cake), flow('oil', oil), flow('liquid', clean - oil - cake)] },
    { id: 'fermenting', in: [flow('main', cake), flow('agent', agent)], out: [flow('main', fermented), flow('air', exhaust)] },
    { id: 'deodorising', in: [flow('air', exhaust)], out: [flow('air', exhaust)] },
    { id: 'screening', in: [flow('main', fermented)], out: [flow('main', fine), flow('coarse', coarse)] },
    { id: 'curing', in: [flow('main', fine)], out: [flow('product', product), flow('air', vapour)] },
  ];
  const outputs = [
    flow('impurities', impurities),
    flow('oil', oil),
    flow('liquid', clean - oil - cake),
    flow('air', exhaust + vapour),
    flow('coarse', coarse),
    flow('product', product),
  ];
  return { fresh, stages, inputs: [flow('main', fresh), flow('agent', agent)], outputs };
}

/** kg in minus kg out of a stage or the whole line; zero for every balance this module makes. */
export const openKg = ({ in: into, out }: { in: readonly Flow[]; out: readonly Flow[] }): number => sum(into) - sum(out);
