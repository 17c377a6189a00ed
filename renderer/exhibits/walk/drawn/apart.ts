// Names in the drawn place: none lies on another. Pure.

export interface NameBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Less than this over each other is touching: sums of fractions are not exact, and who was raised must count as raised. */
const slack = 0.01;
const meet = (a: NameBox, b: NameBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom - slack && b.top < a.bottom - slack;
const raised = ({ left, right, top, bottom }: NameBox, by: number): NameBox => ({ left, right, top: top - by, bottom: bottom - by });

/** How far up each name moves, in the boxes' own unit, to lie on no other: the lowest stays, those behind it give way. In the order given. */
export const liftsOf = (boxes: readonly NameBox[]): number[] => {
  const lifts = boxes.map(() => 0);
  const placed: NameBox[] = [];
  const fromBelow = boxes.map((_, i) => i).toSorted((a, b) => boxes[b]!.bottom - boxes[a]!.bottom);
  for (const i of fromBelow) {
    const box = boxes[i]!;
    for (let other; (other = placed.find((each) => meet(raised(box, lifts[i]!), each)));) lifts[i] = box.bottom - other.top;
    placed.push(raised(box, lifts[i]!));
  }
  return lifts;
};
