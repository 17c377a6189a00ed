import { Component, type ReactNode } from 'react';
import { apologise } from '../session/store';

interface Props {
  readonly children: ReactNode;
}

/** Catches what breaks while drawing: a visitor gets the apology card, staff find the error in the log (onCaughtError). */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(): void {
    apologise();
    this.setState({ broken: false });
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
