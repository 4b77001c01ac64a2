import { useMemo } from 'react';
import type { Talk, TalkId } from '#shared/domain/teach-meet/teach-meet';
import type { Choice } from '../../ui/choice';
import { ComboBox } from '../../ui/combo-box';
import type { FieldWords } from '../../ui/field-parts';

type Props = FieldWords & {
  readonly talks: readonly Talk[];
  readonly value: TalkId | null;
  readonly onChange: (id: TalkId | null) => void;
};

/** A talk of the Teach-meet, found by typing part of its title. */
export function TalkPicker({ talks, ...field }: Props) {
  const choices = useMemo(
    (): readonly Choice<TalkId>[] =>
      talks
        .map((talk) => ({ id: talk.id, label: talk.title, description: talk.theme || undefined }))
        .toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB')),
    [talks],
  );
  return (
    <ComboBox
      {...field}
      choices={choices}
      placeholder="Type part of its title"
      emptyWords="No talk of this title."
    />
  );
}
