import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { withoutConfidential, DOCUMENT_FORMAT } from '#shared/document/desk-document';
import { hasSelfReview } from '#shared/domain/mentoring/relationship/lesson-review';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Session } from '#shared/domain/mentoring/relationship/session';

const sample = buildSampleSchool();
const { notes, lessonReviews, keepApartReasons } = sample.confidential;
const sessions = Object.values<Pairing>(sample.pairings).flatMap((pairing) =>
  Object.values<Session>(pairing.sessions).map((session) => ({ pairingId: pairing.id, session })),
);
const MARK = 'kingfisher';

describe('what is confidential in the sample school', () => {
  it('has the marking word in every note, every lesson review and every reason', () => {
    const records = [
      ...Object.values(notes).map(({ words }) => words),
      ...Object.values(lessonReviews).map(({ review }) => JSON.stringify(review)),
      ...Object.values(keepApartReasons),
    ];
    expect(records.length).toBeGreaterThan(40);
    for (const words of records) expect(words.toLowerCase()).toContain(MARK);
  });

  it('keeps the marking word out of everything else', () => {
    const open = withoutConfidential({ format: DOCUMENT_FORMAT, history: [], ...sample });
    expect(JSON.stringify(open).toLowerCase()).not.toContain(MARK);
  });

  it('belongs to meetings that took place and say so', () => {
    for (const [kept, flag] of [
      [notes, 'hasNote'],
      [lessonReviews, 'hasReview'],
    ] as const) {
      const flagged = sessions.filter(({ session }) => session[flag]);
      expect(flagged.map(({ session }) => session.id).toSorted()).toEqual(Object.keys(kept).toSorted());
      for (const { pairingId, session } of flagged) {
        expect(session.status).toBe('held');
        expect(kept[session.id]?.pairingId).toBe(pairingId);
      }
    }
  });

  it('notes at least a third of the meetings', () => {
    const held = sessions.filter(({ session }) => session.status === 'held');
    expect(Object.keys(notes).length * 3).toBeGreaterThanOrEqual(held.length);
  });

  it('has a review with the teacher’s own answers for every lesson review that was held', () => {
    const reviewed = sessions.filter(
      ({ session }) => session.kindId === 'lesson-review' && session.status === 'held',
    );
    expect(reviewed.map(({ session }) => session.id).toSorted()).toEqual(
      Object.keys(lessonReviews).toSorted(),
    );
    for (const { review } of Object.values(lessonReviews)) expect(hasSelfReview(review)).toBe(true);
  });

  it('has a reason for each two who are never paired, and no pairing of them', () => {
    expect(Object.keys(keepApartReasons)).toEqual(Object.keys(sample.keepApart));
    for (const { a, b } of Object.values(sample.keepApart)) {
      expect(sample.people).toHaveProperty(a);
      expect(sample.people).toHaveProperty(b);
      for (const { people } of Object.values<Pairing>(sample.pairings)) {
        expect(people.includes(a) && people.includes(b)).toBe(false);
      }
    }
  });
});
