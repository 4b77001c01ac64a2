import { FileWarning } from 'lucide-react';
import { bridge } from '../../state/bridge';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

/** Shown instead of everything where the records cannot be opened safely: nothing is written until somebody looked. */
export function BlockedScreen({ message }: { readonly message: string }) {
  return (
    <main>
      <EmptyState
        icon={<FileWarning aria-hidden="true" />}
        headingLevel={1}
        title="Your records were not opened"
        actions={
          <Button onPress={() => void bridge().showDataFolder(undefined)}>Show the data folder</Button>
        }
      >
        {message}
      </EmptyState>
    </main>
  );
}
