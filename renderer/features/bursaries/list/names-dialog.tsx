import { useRef, useState } from 'react';
import { fullName, type Person } from '#shared/domain/people/person';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { SegmentedControl } from '../../../ui/segmented-control';
import { Stack } from '../../../ui/stack';
import { TextField } from '../../../ui/text-field';
import parts from '../parts.module.css';

const FORMS = [
  { id: 'names', label: 'Names' },
  { id: 'e-mail', label: 'E-mail addresses' },
] as const;

type Props = {
  readonly title: string;
  readonly people: readonly Person[];
  readonly onClose: () => void;
};

/** Names or addresses to take into a message, one a line. */
export function NamesDialog({ title, people, onClose }: Props) {
  const [form, setForm] = useState<(typeof FORMS)[number]['id']>('names');
  const [isCopied, setCopied] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const lines = people
    .map((person) => (form === 'names' ? fullName(person) : person.email))
    .filter((line) => line !== '');
  const without = people.length - lines.length;
  const copy = () => {
    const area = frame.current?.querySelector('textarea');
    area?.select();
    // The window may not ask for the clipboard; copying a selection at a press needs no leave.
    setCopied(document.execCommand('copy'));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onPress={onClose}>Close</Button>
          <Button variant="primary" onPress={copy}>
            {isCopied ? 'Copied' : 'Copy'}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <SegmentedControl
          label="What to copy"
          segments={FORMS}
          value={form}
          onChange={(next) => {
            setForm(next);
            setCopied(false);
          }}
        />
        <div ref={frame}>
          <TextField
            label={form === 'names' ? 'Names, one a line' : 'E-mail addresses, one a line'}
            isMultiline
            isReadOnly
            value={lines.join('\n')}
          />
        </div>
        {without > 0 && (
          <p className={parts['small']}>{without} of them have no e-mail address in the staff list.</p>
        )}
        <p className={parts['small']} role="status">
          {isCopied ? 'Copied. Paste it into your message.' : ''}
        </p>
      </Stack>
    </Dialog>
  );
}
