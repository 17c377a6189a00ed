import { factsKind } from './facts';
import { itemsKind } from './items';
import { scriptKinds } from './scripts/scriptKinds';
import type { SheetKind } from './sheetTypes';
import { slidesKind } from './slides';
import { statementsKind } from './statements';

/** What a content pack holds, one sheet each, in the order they are built: a kind may look at those before it. */
export const sheetKinds: readonly SheetKind[] = [itemsKind, statementsKind, factsKind, slidesKind, ...scriptKinds];
