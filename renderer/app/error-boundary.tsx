import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

type Props = { readonly children: ReactNode };
type State = { readonly hasFailed: boolean };

/** Catches a fault in drawing a screen: the records are safe in the main process, so the window can start again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <EmptyState
        title="This screen could not be shown"
        actions={
          <Button variant="primary" onPress={() => window.location.reload()}>
            Show the app again
          </Button>
        }
      >
        Everything you entered is saved. If this screen fails again, go to another one and come back later.
      </EmptyState>
    );
  }
}
