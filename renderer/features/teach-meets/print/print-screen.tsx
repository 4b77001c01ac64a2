import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { PaperSize } from '#shared/domain/paper/page-layout';
import { PAPER_KINDS, PAPER_NAMES, type PaperKind } from '#shared/domain/teach-meet/programme/paper';
import { findEdition, prepareTeachMeetPaper } from '#shared/domain/teach-meet/releases/find-edition';
import { formatInstant } from '#shared/lib/instant';
import { plural } from '#shared/lib/plural';
import { PaperPreview } from '../../../domain-ui/paper-preview';
import { useDocument } from '../../../state/use-document';
import { printPaper, savePapers } from '../../../state/files';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Section } from '../../../ui/section';
import { SegmentedControl } from '../../../ui/segmented-control';
import { Select } from '../../../ui/select';
import { Stack } from '../../../ui/stack';
import { useTeachMeet } from '../use-teach-meet';
import { PaperChoice } from './paper-choice';
import styles from './print-screen.module.css';
import { PublishPanel } from './publish-panel';
import { SaveFiles } from './save-files';

const DRAFT = 'draft';
const SIZES = [
  { id: 'A4', label: 'A4' },
  { id: 'A3', label: 'A3' },
] as const;

/** Publishing, paper and files: what the day needs, each sheet seen before it is printed. */
export function PrintScreen() {
  const teachMeet = useTeachMeet();
  const people = useDocument((document) => document.people);
  const school = useDocument((document) => document.school);
  const latest = teachMeet.releases.at(-1)?.version ?? null;
  const [chosen, setChosen] = useState<number | null>(latest);
  const [paper, setPaper] = useState<PaperKind>('programme');
  const [size, setSize] = useState<PaperSize>('A4');
  const [opened] = useState(() => new Date().toISOString());
  const version = teachMeet.releases.some((release) => release.version === chosen) ? chosen : null;
  const job = useMemo(() => {
    const edition = findEdition({ teachMeet, people, school, now: opened }, version);
    return edition.ok ? prepareTeachMeetPaper(edition.value, paper, size) : null;
  }, [teachMeet, people, school, opened, version, paper, size]);

  if (Object.keys(teachMeet.placements).length === 0 && latest === null) {
    return (
      <EmptyState
        icon={<Printer aria-hidden="true" />}
        title="Nothing to print yet"
        actions={<Link href={`/teach-meets/${teachMeet.id}/timetable`}>Draft the timetable</Link>}
      >
        Give the talks their rooms and times first. Then everything that the day needs is printed from here.
      </EmptyState>
    );
  }
  const editions = [
    { id: DRAFT, label: 'The draft as it stands' },
    ...teachMeet.releases.toReversed().map((release) => ({
      id: String(release.version),
      label: `Version ${release.version}`,
      description: formatInstant(release.publishedAt, school.timeZone),
    })),
  ];
  const edition = { teachMeetId: teachMeet.id, version };
  const set = PAPER_KINDS.filter((kind) => kind !== 'change-slips' || (job?.changes?.length ?? 0) > 0).map(
    (kind) => ({
      paper: kind,
      size: 'A4' as const,
    }),
  );
  return (
    <div className={styles['panes']}>
      <Stack gap={6}>
        <PublishPanel teachMeet={teachMeet} onPublished={setChosen} />
        <Section title="Paper">
          <Select
            label="Edition"
            choices={editions}
            value={version === null ? DRAFT : String(version)}
            onChange={(id) => setChosen(id === DRAFT ? null : Number(id))}
          />
          <PaperChoice value={paper} onChange={setPaper} changes={job?.changes ?? null} />
          {paper === 'wall-grid' && (
            <SegmentedControl label="Paper size" segments={SIZES} value={size} onChange={setSize} />
          )}
          <Button
            onPress={() =>
              void savePapers({ ...edition, papers: [...set, { paper: 'wall-grid', size: 'A3' }] })
            }
          >
            Save the whole print set ({plural(set.length + 1, 'PDF')})
          </Button>
        </Section>
        {job !== null && <SaveFiles edition={edition} programme={job.programme} />}
      </Stack>
      <section aria-label={`Preview: ${PAPER_NAMES[paper]}`} className={styles['preview']}>
        {job !== null && (
          <PaperPreview
            job={job}
            actions={
              <>
                <Button onPress={() => void savePapers({ ...edition, papers: [{ paper, size }] })}>
                  Save as PDF
                </Button>
                <Button
                  variant="primary"
                  icon={<Printer aria-hidden="true" />}
                  onPress={() => void printPaper({ ...edition, paper, size })}
                >
                  Print
                </Button>
              </>
            }
          />
        )}
      </section>
    </div>
  );
}
