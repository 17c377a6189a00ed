import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useKit } from '../../../exhibit-kit/kit';
import { DataChip } from '../DataChip';

interface StageProps {
  /** the sentence that says what there is to see */
  readonly title: string;
  /** what the figures are worth; the feed's own chip where nothing else is given */
  readonly chip?: ReactNode;
  readonly children: ReactNode;
  readonly controls: ReactNode;
}

/** The open card: a sentence, something to look at, and below it everything that can be pressed. */
export function Stage({ title, chip, children, controls }: StageProps) {
  const { say } = useKit();
  useEffect(() => say(title), [say, title]);
  return (
    <section className="card stage" data-testid="today-stage">
      <header className="stage-head">
        <h2 className="title">{title}</h2>
        {chip ?? <DataChip />}
      </header>
      <div className="stage-body">{children}</div>
      <div className="stage-controls">{controls}</div>
    </section>
  );
}
