import type { Person } from '../../domain/people/person';
import { LEADERS_VOICES } from './voices/leaders';
import { SUPPORT_STAFF_VOICES } from './voices/support-staff';
import { TEACHERS_VOICES } from './voices/teachers';

type Voice = Pick<Person, 'strengths' | 'wants' | 'avoids' | 'subjects'>;

/** What most of the staff have said they can offer and would like to work on, by the name before the @ of their email. */
export const STAFF_VOICES: Readonly<Record<string, Voice>> = Object.fromEntries(
  [LEADERS_VOICES, TEACHERS_VOICES, SUPPORT_STAFF_VOICES].flatMap((list) =>
    list.trim().split('\n').map(readVoiceLine),
  ),
);

function readVoiceLine(line: string): readonly [string, Voice] {
  const [emailName = '', strengths, wants, avoids, subjects] = line.split('|').map((cell) => cell.trim());
  return [
    emailName,
    {
      strengths: listWords(strengths, '; '),
      wants: listWords(wants, '; '),
      avoids: listWords(avoids, '; '),
      subjects: listWords(subjects, ', '),
    },
  ];
}

function listWords(words: string | undefined, between: string): readonly string[] {
  return words ? words.split(between) : [];
}
