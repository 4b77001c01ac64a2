import { describe, expect, it } from 'vitest';
import { PAIRING_KINDS } from '#shared/domain/mentoring/pairing-kind';
import { agreement } from '#shared/domain/mentoring/relationship/agreement';
import {
  namePower,
  purposeWords,
  rhythmWords,
  startAgreement,
} from '#shared/domain/mentoring/relationship/start-agreement';
import { buildPairing, IDRIS, MEI, PEOPLE, ROSA, SCHOOL } from './build-pairing';

const managed = (of: object) => ({ ...PEOPLE, idris: { ...PEOPLE['idris'], ...of } }) as typeof PEOPLE;

describe('startAgreement', () => {
  it('takes ground rules and confidentiality from the school', () => {
    const started = startAgreement(buildPairing(), SCHOOL, PEOPLE, '2026-09-10');
    expect(started.groundRules).toBe(SCHOOL.mentoring.groundRules);
    expect(started.confidentiality).toBe(SCHOOL.mentoring.confidentiality);
    expect(started.wordedOn).toBe('2026-09-10');
  });

  it.each(PAIRING_KINDS)('is an agreement that can be kept, for %s', (kind) => {
    const people = kind === 'co-coaching' ? [MEI, IDRIS, ROSA] : [MEI, IDRIS];
    const started = startAgreement(buildPairing({ kind, people }), SCHOOL, PEOPLE, '2026-09-10');
    expect(agreement.parse({ ...started, signed: [] }).needs.map(({ personId }) => personId)).toEqual(people);
  });

  it('names who manages whom before the school’s own words', () => {
    const started = startAgreement(buildPairing(), SCHOOL, managed({ lineManagerId: MEI }), '2026-09-10');
    expect(started.power).toBe(`Mei Rashid is Idris Sandhu’s line manager. ${SCHOOL.mentoring.power}`);
  });

  it('names nobody where nobody manages the other', () => {
    expect(startAgreement(buildPairing(), SCHOOL, PEOPLE, '2026-09-10').power).toBe(SCHOOL.mentoring.power);
  });

  it('promises no secrecy that safeguarding or the law would break', () => {
    const { confidentiality } = startAgreement(buildPairing(), SCHOOL, PEOPLE, '2026-09-10');
    expect(confidentiality).toMatch(/safety.*passed on/);
    expect(confidentiality).toMatch(/no note can be promised to stay unseen/);
  });
});

describe('namePower', () => {
  it('sees the manager’s manager and the induction tutor', () => {
    const people = managed({ lineManagerId: ROSA, inductionTutorId: MEI });
    const rosa = { ...PEOPLE['rosa'], lineManagerId: MEI };
    expect(namePower(buildPairing(), { ...people, rosa } as typeof PEOPLE)).toEqual([
      'Mei Rashid manages Idris Sandhu’s line manager.',
      'Mei Rashid also assesses Idris Sandhu’s induction, which is kept apart from the work as mentor.',
    ]);
  });

  it('sees a learner who manages their mentor', () => {
    const mei = { ...PEOPLE['mei'], lineManagerId: IDRIS };
    expect(namePower(buildPairing(), { ...PEOPLE, mei } as typeof PEOPLE)).toEqual([
      'Idris Sandhu is Mei Rashid’s line manager.',
    ]);
  });
});

describe('purposeWords', () => {
  it('names three co-coaches', () => {
    expect(purposeWords({ kind: 'co-coaching', people: [MEI, IDRIS, ROSA] }, PEOPLE)).toBe(
      'Mei Rashid, Idris Sandhu and Rosa Bell help one another to try something new in their daily practice, and take turns to coach.',
    );
  });
});

describe('rhythmWords', () => {
  it.each([
    [1, 30, 'Every week of term, for 30 minutes.'],
    [2, 45, 'Every two weeks of term, for 45 minutes.'],
    [13, 60, 'Every 13 weeks of term, for 60 minutes.'],
  ])('says every %i weeks', (everyWeeks, minutes, words) => {
    expect(rhythmWords({ everyWeeks, minutes })).toBe(words);
  });
});
