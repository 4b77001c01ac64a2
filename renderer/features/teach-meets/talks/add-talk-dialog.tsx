import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { fullName, hasLeft, type Person } from '#shared/domain/people/person';
import { matchPresenter, type NamedPresenter } from '#shared/domain/teach-meet/paste/match-presenters';
import { staffGroupOf, uniquePresenters } from '#shared/domain/teach-meet/paste/read-pasted-talks';
import { MAX_TALK_MINUTES, talkId, type Talk, type TeachMeet } from '#shared/domain/teach-meet/teach-meet';
import { newId, runAndTell } from '../../../state/actions';
import { useDocument } from '../../../state/use-document';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Stack } from '../../../ui/stack';
import { SuggestField } from '../../../ui/suggest-field';
import { TagField } from '../../../ui/tag-field';
import { TextField } from '../../../ui/text-field';
import { listThemes } from './list-talks';
import { checkTitle } from './talks-table';

type Props = { readonly teachMeet: TeachMeet; readonly isOpen: boolean; readonly onClose: () => void };

/** Adds talks one after the other: a title, a presenter, Enter, and the next one can be typed. */
export function AddTalkDialog({ isOpen, ...props }: Props) {
  return isOpen ? <AddTalk {...props} /> : null;
}

function AddTalk({ teachMeet, onClose }: Omit<Props, 'isOpen'>) {
  const people = useDocument((document) => document.people);
  const names = useMemo(() => nameEverybody(Object.values(people), teachMeet.day), [people, teachMeet.day]);
  const themes = useMemo(() => listThemes(teachMeet.talks), [teachMeet.talks]);
  const [title, setTitle] = useState('');
  const [presenters, setPresenters] = useState<readonly string[]>([]);
  const [theme, setTheme] = useState('');
  const [reason, setReason] = useState<string | null>(null);
  const [added, setAdded] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const presenterField = useRef<HTMLDivElement>(null);
  const named = presenters.map((name) => readName(name, names));
  const add = async () => {
    const wrong = checkTitle(title);
    setReason(wrong);
    if (wrong !== null) return;
    const talk = newTalk(title.trim(), theme, named, Object.values(people));
    const result = await runAndTell({
      name: 'teachMeet.addTalks',
      input: { teachMeetId: teachMeet.id, talks: [talk] },
    });
    if (!result.ok) return;
    setTitle('');
    setPresenters([]);
    setAdded((count) => count + 1);
    form.current?.querySelector('input')?.focus();
  };
  // A list that drops down keeps Enter to itself; where nothing in it is being picked, Enter adds the talk.
  const submitOnEnter = (event: KeyboardEvent) => {
    const field = event.target;
    if (
      event.key !== 'Enter' ||
      !(field instanceof HTMLInputElement) ||
      field.getAttribute('role') !== 'combobox'
    )
      return;
    const isNaming = presenterField.current?.contains(field) === true && field.value.trim() !== '';
    if (isNaming || field.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    setTimeout(() => form.current?.requestSubmit());
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Add talks"
      footer={
        <>
          <Button onPress={onClose}>{added === 0 ? 'Cancel' : 'Done'}</Button>
          <Button variant="primary" onPress={() => void add()}>
            Add the talk
          </Button>
        </>
      }
    >
      <form
        ref={form}
        onKeyDownCapture={submitOnEnter}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Stack gap={4}>
          <TextField
            label="Title"
            description="Enter adds the talk and starts the next one."
            // The dialog opens where one types first.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={title}
            onChange={(next) => {
              setTitle(next);
              setReason(null);
            }}
            errorMessage={reason ?? undefined}
          />
          <div ref={presenterField}>
            <TagField
              label="Presenters"
              description={describeNames(named)}
              value={presenters}
              suggestions={[...names.keys()]}
              onChange={setPresenters}
            />
          </div>
          <SuggestField
            label="Theme"
            description="Kept for the next talk."
            value={theme}
            suggestions={themes}
            onCommit={(next) => setTheme(next.slice(0, 80))}
          />
          {/* Enter in a field sends a form only if it has a button of its own. */}
          <input type="submit" value="Add the talk" hidden />
        </Stack>
      </form>
    </Dialog>
  );
}

/** Everybody who can present, by the name to be chosen; the job tells namesakes apart. */
function nameEverybody(people: readonly Person[], day: string): ReadonlyMap<string, Person> {
  const present = people.filter((person) => !hasLeft(person, day));
  const names = present.map(fullName);
  return new Map(
    present
      .map((person, index): readonly [string, Person] => {
        const name = names[index] ?? '';
        const hasNamesake = names.indexOf(name) !== names.lastIndexOf(name);
        return [hasNamesake ? `${name} (${person.jobTitle || person.email || person.id})` : name, person];
      })
      .toSorted(([one], [other]) => one.localeCompare(other, 'en-GB')),
  );
}

function readName(name: string, names: ReadonlyMap<string, Person>): NamedPresenter {
  const chosen = names.get(name);
  return chosen === undefined
    ? matchPresenter(name, [...names.values()])
    : { name, kind: 'match', candidates: [chosen], presenter: { kind: 'person', personId: chosen.id } };
}

function describeNames(named: readonly NamedPresenter[]): string {
  const visitors = named.filter(({ kind }) => kind !== 'match');
  const ambiguous = named.find(({ kind }) => kind === 'ambiguous');
  if (ambiguous !== undefined)
    return `${ambiguous.candidates.length} people can be meant by ${ambiguous.name}: choose one from the list, or a visitor is added.`;
  if (visitors.length === 0) return 'Type part of a name. Whoever is not in the list is added as a visitor.';
  return `${visitors.map(({ name }) => name).join(', ')}: not in the list of people, added as a visitor.`;
}

function newTalk(
  title: string,
  theme: string,
  named: readonly NamedPresenter[],
  people: readonly Person[],
): Talk {
  const presenters = uniquePresenters(named);
  return {
    id: talkId.parse(newId()),
    title,
    presenters,
    theme,
    staffGroup: staffGroupOf(presenters[0], people),
    minutes: MAX_TALK_MINUTES,
    needs: [],
    demand: 0,
    unavailable: [],
    preference: null,
    status: 'tentative',
    notes: '',
  };
}
