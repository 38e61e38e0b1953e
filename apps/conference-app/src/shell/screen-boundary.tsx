import { Component, Suspense, type ReactNode } from 'react';
import { Loading } from '../parts/loading.js';
import { BrokenScreen } from './broken-screen.js';

/** A screen that throws, or whose code cannot be fetched, is drawn as such and not left blank. */
export class ScreenBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  render() {
    if (this.state.broken) return <BrokenScreen />;
    return <Suspense fallback={<Loading />}>{this.props.children}</Suspense>;
  }
}
