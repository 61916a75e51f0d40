import { Component, type ReactNode } from 'react';
import { words } from '../strings/index.ts';

/** Says so where a page breaks, instead of an empty window. */
export class Failed extends Component<{ children: ReactNode }, { message: string | null }> {
  override state: { message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <main id="main" className="page">
        <h1>{words.app.broken}</h1>
        <p>{words.app.brokenText}</p>
        <p className="mono">{message}</p>
      </main>
    );
  }
}
