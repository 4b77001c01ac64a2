import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { DeskBridge } from '#shared/contract/bridge';
import type { School } from '#shared/domain/school/school';
import { suggestAcademicYear } from '#shared/domain/school/suggest-academic-year';
import { formatDay } from '#shared/lib/day';
import { CalendarSettings } from '../../../../renderer/features/settings/calendar-settings';
import { DaySettings } from '../../../../renderer/features/settings/day-settings';
import { EnquirySettings } from '../../../../renderer/features/settings/enquiries/enquiry-settings';
import { GovernorSettings } from '../../../../renderer/features/settings/governor-settings';
import { MentoringSettings } from '../../../../renderer/features/settings/mentoring/mentoring-settings';
import { PrioritySettings } from '../../../../renderer/features/settings/priority-settings';
import { ProgrammeSettings } from '../../../../renderer/features/settings/programme-settings';
import { SchoolSettings } from '../../../../renderer/features/settings/school-settings';
import { toastQueue } from '../../../../renderer/ui/show-toast';
import { UiProvider } from '../../../../renderer/ui/ui-provider';
import { aDocument, aSchool } from '../../../support/documents';
import { installFakeDesk } from '../../../support/fake-desk';

/** Opens settings at a desk that carries out nothing until `act` is done: so every edit is made before the first is saved. */
async function editQuickly(
  settings: ReactNode,
  act: () => Promise<void>,
  fields: Partial<School> = {},
): Promise<() => School> {
  toastQueue.clear();
  const desk = installFakeDesk(aDocument({ school: aSchool(fields) }));
  const { run } = window.desk;
  let letThrough = (): void => undefined;
  const isLetThrough = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  const held: DeskBridge['run'] = async (command) => {
    await isLetThrough;
    return run(command);
  };
  Object.assign(window.desk, { run: held });
  render(<UiProvider navigate={() => undefined}>{settings}</UiProvider>);
  try {
    await act();
    expect(desk.ran).toEqual([]);
  } finally {
    letThrough();
  }
  return () => desk.document().school;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const word = async (name: string, words: string) => {
  await userEvent.clear(screen.getByRole('textbox', { name }));
  await userEvent.paste(words);
};
const labels = (rows: readonly { readonly label: string }[]) => rows.map(({ label }) => label);

describe('PrioritySettings', () => {
  const priorities = ['Talk', 'Reading', 'Number'].map((label) => ({ id: label.toLowerCase(), label }));

  it('keeps a new name when another priority is moved at once', async () => {
    const act = async () => {
      await word('Priority 1', 'Oracy');
      await press('Move Number up');
    };
    const school = await editQuickly(<PrioritySettings />, act, { priorities });
    await waitFor(() => expect(labels(school().priorities)).toEqual(['Oracy', 'Number', 'Reading']));
  });

  it('keeps a new name when one is removed and another added at once', async () => {
    const act = async () => {
      await word('Priority 1', 'Oracy');
      await press('Remove Reading');
      await word('Another priority', 'Belonging');
      await press('Add this priority');
    };
    const school = await editQuickly(<PrioritySettings />, act, { priorities });
    await waitFor(() => expect(labels(school().priorities)).toEqual(['Oracy', 'Number', 'Belonging']));
  });

  it('moves a priority twice where it is pressed twice', async () => {
    const act = async () => {
      await press('Move Number up');
      await press('Move Number up');
    };
    const school = await editQuickly(<PrioritySettings />, act, { priorities });
    await waitFor(() => expect(labels(school().priorities)).toEqual(['Number', 'Talk', 'Reading']));
  });

  it('does not bring back one that is moved after it was removed', async () => {
    const act = async () => {
      await press('Remove Reading');
      await press('Move Reading up');
      await word('Priority 1', 'Oracy');
      await userEvent.tab();
    };
    const school = await editQuickly(<PrioritySettings />, act, { priorities });
    await waitFor(() => expect(labels(school().priorities)).toEqual(['Oracy', 'Number']));
  });
});

describe('DaySettings', () => {
  it('keeps a new name when a period is removed and one added at once', async () => {
    const act = async () => {
      await word('Name of Period 1', 'Registration');
      await press('Remove Lunch');
      await press('Add a period');
    };
    const school = await editQuickly(<DaySettings />, act);
    await waitFor(() =>
      expect(labels(school().periods)).toEqual([
        'Registration',
        'Period 2',
        'Period 3',
        'Period 4',
        'Period 5',
        'After school',
        'Period 6',
      ]),
    );
  });
});

describe('SchoolSettings', () => {
  it('keeps a new name when another group is removed and one added at once', async () => {
    const act = async () => {
      await word('Name of the group Teachers', 'Teaching staff');
      await press('Remove Office staff');
      await word('Another group', 'Music teachers');
      await press('Add this group');
    };
    const school = await editQuickly(<SchoolSettings />, act);
    await waitFor(() =>
      expect(labels(school().staffGroups)).toEqual([
        'Teaching staff',
        'Teaching assistants',
        'Lunchtime staff',
        'Premises staff',
        'Music teachers',
      ]),
    );
  });
});

describe('CalendarSettings', () => {
  const year = {
    ...suggestAcademicYear('2026-11-12'),
    insetDays: ['2026-09-01', '2027-01-04', '2027-06-07'],
  };
  const term = (name: string) => within(screen.getByRole('group', { name: `${name} 2026–27` }));
  const call = async (name: string, words: string) => {
    await userEvent.clear(term(name).getByRole('textbox', { name: 'Name' }));
    await userEvent.paste(words);
  };

  it('keeps the new names of two terms, INSET days that go, and a year that is added', async () => {
    const act = async () => {
      await press('2026–27');
      await call('Autumn term', 'Michaelmas');
      await call('Spring term', 'Lent');
      await press(`Remove ${formatDay('2026-09-01')}`);
      await press(`Remove ${formatDay('2027-06-07')}`);
      await press('Add 2027–28');
      await press('Add 2027–28');
    };
    const school = await editQuickly(<CalendarSettings />, act, { academicYears: [year] });
    await waitFor(() =>
      expect(school().academicYears.map(({ name }) => name)).toEqual(['2026–27', '2027–28']),
    );
    const [edited] = school().academicYears;
    expect(edited?.terms.map(({ name }) => name)).toEqual(['Michaelmas', 'Lent', 'Summer term']);
    expect(edited?.insetDays).toEqual(['2027-01-04']);
  });
});

describe('ProgrammeSettings', () => {
  it('keeps a new name when another kind is moved at once', async () => {
    const act = async () => {
      await word('Name of kind of activity 1', 'INSET');
      await press('Move Course or qualification up');
    };
    const school = await editQuickly(<ProgrammeSettings />, act);
    await waitFor(() =>
      expect(labels(school().programme.activityKinds).slice(0, 3)).toEqual([
        'INSET',
        'Course or qualification',
        'Staff meeting',
      ]),
    );
  });

  it('keeps a new name when kinds are removed and a part of the Standard renamed at once', async () => {
    const act = async () => {
      await word('Name of kind of activity 1', 'INSET');
      await press('Remove Staff meeting');
      await press('Remove Course or qualification');
      await word('Name of part of the Standard 1', 'For pupils');
      await userEvent.tab();
    };
    const school = await editQuickly(<ProgrammeSettings />, act);
    await waitFor(() => expect(school().programme.standardParts[0]?.label).toBe('For pupils'));
    expect(labels(school().programme.activityKinds).slice(0, 2)).toEqual([
      'INSET',
      'Visit to another school',
    ]);
  });

  it('keeps the last kind when both of two are removed at once', async () => {
    const { programme } = aSchool();
    const act = async () => {
      await press('Remove INSET day or twilight');
      await press('Remove Staff meeting');
    };
    const school = await editQuickly(<ProgrammeSettings />, act, {
      programme: { ...programme, activityKinds: programme.activityKinds.slice(0, 2) },
    });
    await waitFor(() => expect(labels(school().programme.activityKinds)).toEqual(['Staff meeting']));
  });
});

describe('GovernorSettings', () => {
  it('keeps a new name when another skill is removed at once', async () => {
    const act = async () => {
      await word('Skill 1', 'Noticing');
      await press('Remove Deepening questions');
    };
    const school = await editQuickly(<GovernorSettings />, act);
    await waitFor(() => expect(labels(school().governors.skills)).toEqual(['Noticing', 'Key questions']));
  });

  it('keeps the questions of two stages that are worded at once', async () => {
    const act = async () => {
      await word('Clarify what works well', 'What works?');
      await word('Ask key questions', 'For whom?');
      await userEvent.tab();
    };
    const school = await editQuickly(<GovernorSettings />, act);
    const words = (stage: string) =>
      school().governors.questionBank.flatMap((each) => (each.stage === stage ? each.words : []));
    await waitFor(() => expect(words('key questions')).toEqual(['For whom?']));
    expect(words('clarify')).toEqual(['What works?']);
  });
});

describe('MentoringSettings', () => {
  it('keeps the new names of two stages', async () => {
    const act = async () => {
      await word('They meet', 'Under way');
      await word('Came to its end', 'Done');
      await userEvent.tab();
    };
    const school = await editQuickly(<MentoringSettings />, act);
    await waitFor(() =>
      expect(school().mentoring.stageLabels).toMatchObject({ active: 'Under way', closed: 'Done' }),
    );
  });

  it('keeps both how often and how long pairs meet', async () => {
    const act = async () => {
      await word('A meeting every', '3');
      await word('For', '60');
      await userEvent.tab();
    };
    const school = await editQuickly(<MentoringSettings />, act);
    await waitFor(() => expect(school().mentoring.rhythm).toEqual({ everyWeeks: 3, minutes: 60 }));
  });

  it('keeps a new name when a kind of session is added and another removed at once', async () => {
    const act = async () => {
      await press('Closing review');
      await word('Name', 'Looking back');
      await press('Add a kind');
      await press('Reading and reasons');
      await press('Remove this kind');
    };
    const school = await editQuickly(<MentoringSettings />, act);
    await waitFor(() =>
      expect(labels(school().mentoring.sessionKinds)).toEqual([
        'Learning conversation',
        'Appraisal opening',
        'Looking back',
        'Lesson review',
        'Observing a colleague',
        'Session 7',
      ]),
    );
  });
});

describe('EnquirySettings', () => {
  const cycle = (year: number) => ({
    id: `c${year}`,
    name: `Year ${year}`,
    startDay: `${year}-11-01`,
    endDay: `${year + 1}-10-31`,
    reviewByDay: `${year + 1}-10-31`,
  });

  it('keeps a new name when another cycle is removed and a stage renamed at once', async () => {
    const act = async () => {
      await press(/^Year 2026/);
      await word('Name', 'This year');
      await press('Keep these dates');
      await press(/^Year 2025/);
      await press('Remove this cycle');
      await word('Finding the one question', 'Our question');
      await userEvent.tab();
    };
    const school = await editQuickly(<EnquirySettings />, act, {
      enquiries: { ...aSchool().enquiries, cycles: [cycle(2025), cycle(2026)] },
    });
    await waitFor(() => expect(school().enquiries.stageLabels.question).toBe('Our question'));
    expect(school().enquiries.cycles.map(({ name }) => name)).toEqual(['This year']);
  });
});
