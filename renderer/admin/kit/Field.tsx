import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import './kit.css';

interface FieldProps {
  readonly label: string;
  /** one or two plain sentences beside the field: what it does, and what happens then */
  readonly help: string;
  /** what is wrong, in words; null or absent: nothing */
  readonly problem?: string | null | undefined;
  readonly children: ReactNode;
  readonly testId?: string;
}

/** What is wrong, in words, below what it is about. */
export function FieldProblem({ text }: { readonly text: string }) {
  return (
    <span className="admin-field-problem" role="alert">
      <Icon name="close" size="2rem" />
      {text}
    </span>
  );
}

/** A control under its name, its help text beside it, and below it what is wrong with it. */
export function Field({ label, help, problem, children, testId }: FieldProps) {
  return (
    <div className="admin-field" data-testid={testId} data-problem={problem ? 'true' : undefined}>
      <div className="admin-field-main">
        <span className="admin-field-label">{label}</span>
        {children}
        {problem && <FieldProblem text={problem} />}
      </div>
      <p className="admin-field-help">{help}</p>
    </div>
  );
}
