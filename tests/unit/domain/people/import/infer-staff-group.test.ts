import { describe, expect, it } from 'vitest';
import { inferStaffGroup } from '#shared/domain/people/import/infer-staff-group';

const titles: Readonly<Record<string, readonly string[]>> = {
  teacher: [
    'Headteacher',
    'Head Teacher',
    'Deputy Headteacher',
    'Assistant Headteacher (CPD)',
    'Assistant Head',
    'Executive Principal',
    'Class Teacher',
    'Teacher of Business Studies',
    'Business Studies Teacher',
    'Food Technology Teacher',
    'Early Career Teacher',
    'ECT',
    'SENCo',
    'SENDCO',
    'SEN Co-ordinator',
    'Mathematics Lead',
    'Phase Leader',
    'Head of Year 6',
    'SLTs',
    'Teachers',
    'Class Teacher & English Lead',
  ],
  'teaching assistant': [
    'Teaching Assistant',
    'Teacher Assistant',
    "Teacher's Assistant",
    'Higher Level Teaching Assistant',
    'HLTA',
    'TA',
    'TAs',
    'LSA',
    'Learning Support Assistant',
    'SEN Support Assistant',
    'Nursery Nurse',
    'Cover Supervisor',
    'Early Years Practitioner',
    'Learning Mentor',
    'Teaching & Learning Assistant',
    'Teaching Assistant / Midday Supervisor',
    'Teaching Assistant and Midday Supervisor',
  ],
  office: [
    'School Business Manager',
    'Office Administrator',
    'Attendance Officer',
    'Receptionist',
    'Finance Officer',
    'Admin Team',
    'PA to the Headteacher',
    "Headteacher's PA",
    'Clerk to Governors',
    'ICT Technician',
  ],
  lunchtime: [
    'Midday Supervisor',
    'Mid-day Supervisory Assistant',
    'Lunchtime Supervisor',
    'Cook',
    'Assistant Cook',
    'Head Chef',
    'Kitchen Assistant',
    'MDSA',
  ],
  premises: [
    'Site Manager',
    'Caretaker',
    'Assistant Caretaker',
    'Cleaner',
    'Cleaner in Charge',
    'Premises Officer',
  ],
  '': ['', 'Wizard', 'Governor', 'DSL'],
};

describe('inferStaffGroup', () => {
  it.each(Object.entries(titles).flatMap(([group, list]) => list.map((title) => [title, group])))(
    'puts “%s” with “%s”',
    (title, group) => {
      expect(inferStaffGroup(title ?? '')).toBe(group);
    },
  );
});
