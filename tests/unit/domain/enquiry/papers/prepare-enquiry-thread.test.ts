import { describe, expect, it } from 'vitest';
import { enquiryId, type Enquiry } from '#shared/domain/enquiry/enquiry';
import { prepareEnquiryThread } from '#shared/domain/enquiry/papers/prepare-enquiry-thread';
import { describePaper, paperJob } from '#shared/domain/paper/paper-job';
import { aSchool } from '../../../../support/documents';
import { CYCLE, E1, OUTCOME, PEOPLE, buildEnquiry } from '../build-enquiry';

const REQUEST = { paper: 'enquiry-thread', enquiryId: E1 } as const;

const NO_RECORDS = { awards: {}, ledger: [], pairings: {}, teachMeets: {} };

function prepare(of: Partial<Enquiry> = {}) {
  const base = aSchool({ name: 'Harbour Lane' });
  return prepareEnquiryThread(REQUEST, {
    school: { ...base, enquiries: { ...base.enquiries, cycles: [CYCLE] } },
    people: PEOPLE,
    enquiries: { [E1]: buildEnquiry(of) },
    ...NO_RECORDS,
    now: '2027-06-20T09:00:00.000Z',
  });
}
const jobOf = (of: Partial<Enquiry> = {}) => {
  const job = prepare(of);
  if (!job.ok) throw new Error(job.error.message);
  return job.value;
};

describe('prepareEnquiryThread', () => {
  it('names every step of the thread in order, with its state', () => {
    expect(jobOf({ outcome: OUTCOME }).steps.map(({ label, state }) => `${label}: ${state}`)).toEqual([
      'Question: done',
      'Award: none',
      'Goal: none',
      'Sessions: none',
      'Talk: none',
      'Outcome: done',
      'Later evidence: to come',
    ]);
  });

  it('says what was found and how precise that is', () => {
    expect(jobOf({ outcome: OUTCOME })).toMatchObject({
      findings: OUTCOME.findings,
      precision: OUTCOME.precision,
    });
  });

  it('has the evidence that was seen, and none that is still to be looked for', () => {
    const laterEvidence: Enquiry['laterEvidence'] = [
      {
        id: '1',
        after: 'six weeks',
        dueDay: '2027-06-01',
        seenOn: '2027-06-02',
        words: 'They still talk first',
        source: 'pupils’ work',
      },
      { id: '2', after: 'a term', dueDay: '2027-09-01', seenOn: null, words: '', source: null },
    ];
    expect(jobOf({ laterEvidence }).laterEvidence).toEqual([
      { after: 'six weeks', seenOn: '2027-06-02', words: 'They still talk first', source: 'pupils’ work' },
    ]);
  });

  it('has nothing of the opening conversation and the dialogue, which are between two people', () => {
    const job = jobOf({
      opening: { heldOn: '2026-11-03', wentWell: 'kingfisher', unresolved: 'kingfisher' },
      dialogue: [{ id: 'd', day: '2026-12-01', words: 'kingfisher' }],
    });
    expect(JSON.stringify(job)).not.toContain('kingfisher');
  });

  it('comes whole through a message, titled by the person and the enquiry', () => {
    const job = jobOf({ outcome: OUTCOME });
    expect(paperJob.parse(structuredClone(job))).toEqual(job);
    expect(describePaper(job).title).toBe('The thread of an enquiry: Mei Rashid, Talk before writing');
  });

  it('refuses an enquiry that has gone', () => {
    const base = aSchool();
    const gone = prepareEnquiryThread(
      { ...REQUEST, enquiryId: enquiryId.parse('gone') },
      {
        school: base,
        people: PEOPLE,
        ...NO_RECORDS,
        enquiries: {},
        now: '2027-06-20T09:00:00.000Z',
      },
    );
    expect(gone.ok ? '' : gone.error.name).toBe('enquiry-unknown');
  });
});
