import {
  PAPER_KINDS,
  PAPER_NAMES,
  type TeachMeetPaperJob,
  type PaperKind,
} from '#shared/domain/teach-meet/programme/paper';
import { RadioGroup } from '../../../ui/radio-group';

const USES: Readonly<Record<PaperKind, string>> = {
  programme: 'For everybody in the audience',
  'wall-grid': 'Rooms across, time down, to be read from afar',
  'room-sheets': 'One for each door',
  'running-order': 'For timekeepers, with the clock at 5, 6 and 7 minutes',
  'presenter-cards': 'One for each presenter, to be cut',
  'change-slips': 'Only what changed since the last version',
  register: 'To sign in, with governors marked',
  badges: 'One for everybody expected, eight a page, to be cut',
};

type Props = {
  readonly value: PaperKind;
  readonly onChange: (paper: PaperKind) => void;
  readonly changes: TeachMeetPaperJob['changes'];
};

/** Which sheet to look at and print. */
export function PaperChoice({ value, onChange, changes }: Props) {
  return (
    <RadioGroup
      label="Sheet"
      value={value}
      onChange={onChange}
      choices={PAPER_KINDS.map((kind) => ({
        id: kind,
        label: PAPER_NAMES[kind],
        description: kind === 'change-slips' && changes === null ? 'From the second version on' : USES[kind],
        isDisabled: kind === 'change-slips' && changes === null,
      }))}
    />
  );
}
