import { useRef, useState } from 'react';
import { checkField, type TextField as Field } from '#shared/domain/people/check-field';
import { blankPerson, personId, type Person } from '#shared/domain/people/person';
import { newId, runAndTell } from '../../state/actions';
import { useDocument } from '../../state/use-document';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Grid } from '../../ui/grid';
import { SegmentedControl } from '../../ui/segmented-control';
import { Stack } from '../../ui/stack';
import { TextField } from '../../ui/text-field';
import { StaffGroupSelect } from '../../domain-ui/staff-group-select';

export interface AddPersonDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type Sketch = Pick<
  Person,
  'kind' | 'title' | 'givenName' | 'familyName' | 'email' | 'jobTitle' | 'team' | 'staffGroup'
>;

const { kind, title, givenName, familyName, email, jobTitle, team, staffGroup } = blankPerson(
  personId.parse('blank'),
);
const BLANK: Sketch = { kind, title, givenName, familyName, email, jobTitle, team, staffGroup };

const KINDS = [
  { id: 'staff', label: 'Member of staff' },
  { id: 'governor', label: 'Governor' },
] as const;

/** Adds somebody by hand; a name is enough to begin with. */
export function AddPersonDialog({ isOpen, onClose }: AddPersonDialogProps) {
  const groups = useDocument((document) => document.school.staffGroups);
  const [sketch, setSketch] = useState(BLANK);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const isGovernor = sketch.kind === 'governor';
  const change = (next: Partial<Sketch>) => setSketch((last) => ({ ...last, ...next }));
  const close = () => {
    setSketch(BLANK);
    setRefusal(null);
    onClose();
  };
  const add = async (then: 'close' | 'another') => {
    if (
      !(Object.keys(sketch) as readonly (keyof Sketch)[]).every((field) => reasonFor(field, sketch) === null)
    )
      return;
    const trimmed = trim(sketch);
    if (trimmed.givenName === '' && trimmed.familyName === '') {
      setRefusal('Give the person a name first.');
      return;
    }
    const person = {
      ...blankPerson(personId.parse(newId())),
      ...trimmed,
      ...(isGovernor && { staffGroup: '' }),
    };
    const result = await runAndTell({ name: 'people.add', input: { person } });
    if (!result.ok) {
      setRefusal(result.error.message);
    } else if (then === 'close') {
      close();
    } else {
      setRefusal(null);
      setSketch({ ...BLANK, kind: sketch.kind, team: sketch.team, staffGroup: sketch.staffGroup });
      form.current?.querySelector('input')?.focus();
    }
  };
  const field = (name: Field & keyof Sketch, label: string, more: { readonly autoFocus?: boolean } = {}) => (
    <TextField
      label={label}
      value={sketch[name]}
      onChange={(text) => change({ [name]: text })}
      errorMessage={reasonFor(name, sketch) ?? undefined}
      {...more}
    />
  );
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title="Add a person"
      footer={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button onPress={() => void add('another')}>Add and start another</Button>
          <Button variant="primary" onPress={() => void add('close')}>
            Add
          </Button>
        </>
      }
    >
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void add('close');
        }}
      >
        <Stack gap={4}>
          {refusal !== null && <Banner tone="danger" title={refusal} />}
          <SegmentedControl
            label="Who they are"
            segments={KINDS}
            value={sketch.kind}
            onChange={(next) => change({ kind: next })}
          />
          <Grid minWidth={14} gap={4}>
            {field('givenName', 'First name', { autoFocus: true })}
            {field('familyName', 'Surname')}
            {field('title', 'Title')}
            {field('email', 'E-mail')}
            {field('jobTitle', isGovernor ? 'Role on the governing board' : 'Job title')}
            {field('team', 'Team')}
            {!isGovernor && (
              <StaffGroupSelect
                label="Staff group"
                groups={groups}
                value={sketch.staffGroup}
                onChange={(next) => change({ staffGroup: next })}
              />
            )}
          </Grid>
          {/* Enter in a field sends a form only if it has a button of its own. */}
          <input type="submit" value="Add" hidden />
        </Stack>
      </form>
    </Dialog>
  );
}

function reasonFor(field: keyof Sketch, sketch: Sketch): string | null {
  return field === 'kind' || field === 'staffGroup' ? null : checkField(field, sketch[field].trim());
}

function trim(sketch: Sketch): Sketch {
  return {
    ...sketch,
    title: sketch.title.trim(),
    givenName: sketch.givenName.trim(),
    familyName: sketch.familyName.trim(),
    email: sketch.email.trim(),
    jobTitle: sketch.jobTitle.trim(),
    team: sketch.team.trim(),
  };
}
