import type { Bilingual, Composite, CompositePart } from '../../../../electron/shared/content';

export type ApartStep = { readonly kind: 'part'; readonly part: CompositePart } | { readonly kind: 'drain'; readonly text: Bilingual };

/** Parts and the liquid in an order that can be followed: nothing before what must come first, else as they are listed. */
export function inOrder({ parts, drain }: Composite): ApartStep[] {
  const waiting: { id: string; after: readonly string[]; step: ApartStep }[] = parts.map((part) => ({
    id: part.id,
    after: part.after,
    step: { kind: 'part', part },
  }));
  if (drain) waiting.unshift({ id: 'drain', after: drain.after, step: { kind: 'drain', text: drain.text } });
  const done: string[] = [];
  const order: ApartStep[] = [];
  while (waiting.length > 0) {
    const at = Math.max(
      0,
      waiting.findIndex((one) => one.after.every((id) => done.includes(id))),
    );
    for (const one of waiting.splice(at, 1)) {
      done.push(one.id);
      order.push(one.step);
    }
  }
  return order;
}
