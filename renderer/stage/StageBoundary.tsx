import { Component, type ReactNode } from 'react';

/** What fails while drawing (no WebGL, a model that does not load) ends in `onError`, not in the page. */
export class StageBoundary extends Component<{ children: ReactNode; onError: () => void }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onError();
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
