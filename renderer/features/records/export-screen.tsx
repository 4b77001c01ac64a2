import { FileJson2 } from 'lucide-react';
import { useState } from 'react';
import { LastBackup } from '../../domain-ui/last-backup';
import { saveEverything } from '../../state/duties';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Link } from '../../ui/link';
import { List } from '../../ui/list';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import styles from './export/export.module.css';
import { RecordsFrame } from './records-frame';

const ELSEWHERE = [
  { href: '/people', label: 'People', words: 'the list as it is shown, as CSV or a workbook' },
  {
    href: '/mentoring',
    label: 'Mentoring',
    words: 'sessions as a calendar, from a pairing’s or a person’s page',
  },
  { href: '/bursaries/ledger', label: 'Ledger', words: 'CSV, a workbook, or with all its receipts' },
  {
    href: '/teach-meets',
    label: 'Teach-meets',
    words: 'programmes, papers, timetables and calendars, from a Teach-meet’s print page',
  },
  {
    href: '/summaries',
    label: 'Summaries',
    words: 'PDF, Word, workbook, CSV and a poster, from a summary’s page',
  },
  { href: '/calendar', label: 'Calendar', words: 'the term as iCalendar' },
  { href: '/records/access', label: 'Subject access', words: 'one person’s whole record, as PDF and JSON' },
] as const;

/** Everything out of the app in a form that others can read, and the ways to each part of it. */
export function ExportScreen() {
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    await saveEverything();
    setSaving(false);
  };
  return (
    <RecordsFrame
      title="Export everything"
      lede="Your records are yours: in a form that other programs read, whenever you want them."
    >
      <Stack gap={6}>
        <Section title="Everything, as JSON">
          <Card>
            <Stack gap={3} align="start">
              <p className={styles['about']}>
                A folder with every record of your school in one JSON file, and beside it the JSON Schema that
                says what each field means. Another program can check and read it without CPD Desk.
              </p>
              <List variant="bullets" label="What is in it">
                <li>
                  People, Teach-meets, mentoring, enquiries, bursaries, activities, governors and summaries
                </li>
                <li>All settings and the whole change history</li>
                <li>
                  Confidential records too: private notes, lesson reviews and why people are never paired.
                  Keep it as you keep your personnel files.
                </li>
              </List>
              <p className={styles['small']}>
                Saving it is noted in the change history. CPD Desk restores from it too, but the files of
                receipts are only in a backup.
              </p>
              <Button
                variant="primary"
                icon={<FileJson2 aria-hidden="true" />}
                isPending={isSaving}
                onPress={() => void save()}
              >
                Save everything (JSON)
              </Button>
            </Stack>
          </Card>
        </Section>
        <Section title="Parts of it">
          <List variant="divided" label="Exports elsewhere">
            {ELSEWHERE.map(({ href, label, words }) => (
              <li key={href}>
                <Link href={href}>{label}</Link>: {words}
              </li>
            ))}
          </List>
        </Section>
        <Section
          title="Backups"
          description="A backup is everything in one file that CPD Desk can restore."
          actions={<Link href="/settings/records">Save or restore a backup</Link>}
        >
          <LastBackup />
        </Section>
      </Stack>
    </RecordsFrame>
  );
}
