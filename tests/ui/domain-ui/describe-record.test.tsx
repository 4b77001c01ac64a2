import { describe, expect, it } from 'vitest';
import { withoutConfidential } from '#shared/document/desk-document';
import { RECORD_KINDS, type RecordKind, type RecordRef } from '#shared/domain/record/record-ref';
import { describeRecord } from '../../../renderer/domain-ui/describe-record';
import { sampleDocument } from '../../support/fake-desk';

const whole = sampleDocument();
const sample = withoutConfidential(whole);
const meet = Object.values(sample.teachMeets).find(({ talks }) => Object.keys(talks).length > 0);

const refs = (kind: RecordKind, ids: readonly string[]): readonly RecordRef[] =>
  ids.map((id) => ({ kind, id }));

const ALL: readonly RecordRef[] = [
  ...refs('person', Object.keys(sample.people)),
  ...refs('teach-meet', Object.keys(sample.teachMeets)),
  ...refs(
    'talk',
    Object.keys(meet?.talks ?? {}).map((id) => `${meet?.id}/${id}`),
  ),
  ...refs('round', Object.keys(sample.rounds)),
  ...refs('pairing', Object.keys(sample.pairings)),
  ...refs('enquiry', Object.keys(sample.enquiries)),
  ...refs('fund', Object.keys(sample.funds)),
  ...refs('award', Object.keys(sample.awards)),
  ...refs(
    'entry',
    sample.ledger.map(({ id }) => id),
  ),
  ...refs('receipt', Object.keys(sample.receipts)),
  ...refs('activity', Object.keys(sample.activities)),
  ...refs('claim', Object.keys(sample.claims)),
  ...refs('visit', Object.keys(sample.visits)),
  ...refs('summary', Object.keys(sample.summaries)),
  ...refs('school', ['school']),
];

describe('describeRecord', () => {
  it('puts every record of the sample school in words, with the way to it', () => {
    for (const ref of ALL) {
      const found = describeRecord(sample, ref);
      expect(found?.words, `${ref.kind} ${ref.id}`).toBeTruthy();
      expect(found?.href, `${ref.kind} ${ref.id}`).toMatch(/^\//);
    }
  });

  it('says of a record that has gone that it is not there', () => {
    for (const kind of RECORD_KINDS.filter((each) => each !== 'school')) {
      expect(describeRecord(sample, { kind, id: 'gone' })).toBeNull();
      expect(describeRecord(sample, { kind, id: 'gone/too' })).toBeNull();
      expect(describeRecord(sample, { kind, id: 'constructor' })).toBeNull();
    }
  });

  it('names a pairing by its people, its kind and its days alone', () => {
    for (const pairing of Object.values(sample.pairings)) {
      const found = describeRecord(sample, { kind: 'pairing', id: pairing.id });
      expect(found?.detail).toMatch(
        /^(Mentoring|Specialist coaching|Co-coaching|Mentor-coaching) · (from )?\w{3} \d+ \w{3} \d{4}/,
      );
    }
  });

  it('leads from a line of the ledger to the money of its award', () => {
    const entry = sample.ledger.find(({ awardId }) => awardId !== null);
    expect(describeRecord(sample, { kind: 'entry', id: entry?.id ?? '' })?.href).toBe(
      `/bursaries/awards/${entry?.awardId}?part=money`,
    );
  });
});
