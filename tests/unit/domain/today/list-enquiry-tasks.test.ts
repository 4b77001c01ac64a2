import { describe, expect, it } from 'vitest';
import { enquiryId, type Enquiry } from '#shared/domain/enquiry/enquiry';
import { DEFAULT_ENQUIRY_SETTINGS } from '#shared/domain/enquiry/enquiry-settings';
import { listEnquiryTasks } from '#shared/domain/today/list-enquiry-tasks';
import { aSchool } from '../../../support/documents';
import { buildEnquiry, buildEvidence, CYCLE, OUTCOME, PEOPLE } from '../enquiry/build-enquiry';

const SCHOOL = aSchool({ enquiries: { ...DEFAULT_ENQUIRY_SETTINGS, cycles: [CYCLE] } });
const OBJECTIVES = [{ id: 'o1', words: 'Plan talk', outcome: null }];
const list = (enquiries: readonly Enquiry[], today = '2027-02-01') =>
  listEnquiryTasks({
    school: SCHOOL,
    people: PEOPLE,
    enquiries: Object.fromEntries(enquiries.map((each) => [each.id, each])),
    today,
  });
/** An enquiry that lacks nothing at its stage. */
const calm = (id: string, of: Partial<Enquiry> = {}) =>
  buildEnquiry({ id: enquiryId.parse(id), objectives: OBJECTIVES, ...of });

describe('listEnquiryTasks', () => {
  it('asks for nothing where nothing is due and nothing is missing', () => {
    expect(list([calm('e1')])).toEqual([]);
  });

  it('asks to begin a cycle that has begun without anybody', () => {
    expect(list([])).toEqual([
      {
        key: 'begin-cycle c1',
        title: 'Begin the appraisal cycle 2026–27',
        detail: 'It began on Sun 1 Nov 2026, and nobody has an enquiry in it yet.',
        action: 'Begin the cycle',
        href: '/enquiries?cycle=c1&new=cycle',
      },
    ]);
    expect(list([], '2026-10-31')).toEqual([]);
  });

  it('leads to the one outcome that is due', () => {
    expect(list([calm('e1')], '2027-10-20')).toMatchObject([
      {
        title: 'Review the outcome of Mei Rashid’s enquiry',
        detail: 'Due by Sun 31 Oct 2027.',
        href: '/enquiries/e1?part=review',
      },
    ]);
  });

  it('makes one task of many outcomes, and counts the overdue ones', () => {
    expect(list([calm('e1'), calm('e2', { endDay: '2027-11-20' })], '2027-11-05')).toMatchObject([
      {
        title: '2 outcomes to review',
        detail: '2 are overdue. The first: Mei Rashid: outcome was due for review by Sun 31 Oct 2027.',
        href: '/enquiries?cycle=all&needs=outcome',
      },
    ]);
  });

  it('asks to look again on the day of later evidence', () => {
    const evidence = [buildEvidence('six weeks', '2027-01-20')];
    const enquiry = calm('e1', { stage: 'later evidence', outcome: OUTCOME, laterEvidence: evidence });
    expect(list([enquiry])).toMatchObject([
      {
        title: 'See what changed after Mei Rashid’s enquiry',
        detail: 'It was due by Wed 20 Jan 2027.',
        href: '/enquiries/e1?part=later',
      },
    ]);
  });

  it('makes one calm task of whatever is missing', () => {
    const bare = { objectives: [] };
    expect(list([calm('e1', bare), calm('e2', bare)])).toMatchObject([
      { title: '2 enquiries with something still to note', href: '/enquiries?cycle=all&needs=gaps' },
    ]);
  });
});
