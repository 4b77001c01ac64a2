import { assertNever } from '#shared/lib/assert-never';
import { Banner } from '../../../ui/banner';
import { PageHeader } from '../../../ui/page-header';
import { Stack } from '../../../ui/stack';
import { Stepper } from '../../../ui/stepper';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { FileStep } from './file-step';
import { IMPORT_STEPS } from './import-state';
import { RowsStep } from './rows-step';
import { useImport, type StaffImport } from './use-import';

/** A staff list brought in step by step; nothing is written before the coordinator has seen every row and says so. */
export function ImportScreen() {
  const staffImport = useImport();
  const { state, goTo } = staffImport;
  const canGoBack = state.step !== 'done' && state.busy === null;
  return (
    <Stack gap={5}>
      <PageHeader title="Import a staff list" back={{ label: 'People', href: '/people' }} />
      <Stepper
        label="Steps of the import"
        steps={IMPORT_STEPS}
        current={state.step}
        {...(canGoBack && { onSelect: goTo })}
      />
      {state.refusal !== null && <Banner tone="danger" title={state.refusal} />}
      <CurrentStep key={state.step} staffImport={staffImport} />
    </Stack>
  );
}

function CurrentStep({ staffImport }: { readonly staffImport: StaffImport }) {
  const { state, startAgain } = staffImport;
  switch (state.step) {
    case 'file':
      return <FileStep staffImport={staffImport} />;
    case 'columns':
      return state.proposal && <ColumnsStep staffImport={staffImport} proposal={state.proposal} />;
    case 'rows':
      return state.proposal && <RowsStep staffImport={staffImport} proposal={state.proposal} />;
    case 'done':
      return state.outcome && <DoneStep outcome={state.outcome} onAgain={startAgain} />;
    default:
      return assertNever(state.step);
  }
}
