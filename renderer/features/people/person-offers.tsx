import { useMemo, useState } from 'react';
import { MAX_NOTES_CHARACTERS } from '#shared/domain/people/check-field';
import type { Person } from '#shared/domain/people/person';
import { Card } from '../../ui/card';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { TagField } from '../../ui/tag-field';
import { TextField } from '../../ui/text-field';
import { collectTags } from './collect-tags';
import { editPerson } from './edit-person';

/** What somebody can offer colleagues, what they want to work on, and notes; in their own words, never a score. */
export function PersonOffers({
  person,
  people,
}: {
  readonly person: Person;
  readonly people: readonly Person[];
}) {
  const [reason, setReason] = useState<string | null>(null);
  // What one person offers another may want, so each suggests the words of both.
  const words = useMemo(
    () => [...new Set([...collectTags(people, 'strengths'), ...collectTags(people, 'wants')])],
    [people],
  );
  const saveNotes = (notes: string) => {
    const isTooLong = notes.length > MAX_NOTES_CHARACTERS;
    setReason(
      isTooLong
        ? `Notes can have ${MAX_NOTES_CHARACTERS} characters; these have ${notes.length}. Shorten them.`
        : null,
    );
    if (!isTooLong) void editPerson(person, { notes });
  };
  return (
    <Section title="Strengths and wishes">
      <Card>
        <Stack gap={5}>
          <TagField
            label="Can offer colleagues"
            description="For example “phonics”, “a calm playground”, “spreadsheets”. Enter or a comma adds one."
            value={person.strengths}
            suggestions={words}
            onChange={(strengths) => void editPerson(person, { strengths })}
          />
          <TagField
            label="Wants to work on"
            value={person.wants}
            suggestions={words}
            onChange={(wants) => void editPerson(person, { wants })}
          />
          <TextField
            label="Notes"
            description="For your own use. Exports leave them out."
            isMultiline
            value={person.notes}
            onCommit={saveNotes}
            errorMessage={reason ?? undefined}
          />
        </Stack>
      </Card>
    </Section>
  );
}
