import type { ReactNode } from 'react';
import { useKit } from '../../../exhibit-kit/kit';

interface ChoicesProps<Id extends string> {
  readonly ids: readonly Id[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly children: (id: Id) => ReactNode;
}

/** The legend of a picture as cards to press: one is always open. */
export function Choices<Id extends string>({ ids, chosen, onChoose, children }: ChoicesProps<Id>) {
  const { cue } = useKit();
  return (
    <div className="choices">
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className="choice focusable"
          data-testid={`choose-${id}`}
          aria-pressed={id === chosen}
          onClick={() => {
            cue('tap');
            onChoose(id);
          }}
        >
          {children(id)}
        </button>
      ))}
    </div>
  );
}
