import { describe, expect, it } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import { claimId, type Claim } from '#shared/domain/claim/claim';
import { NEW_GOVERNANCE } from '#shared/domain/governor/governance';
import { visitId, type Visit } from '#shared/domain/governor/visit';
import { personId } from '#shared/domain/people/person';
import { carryOut, mei, words } from './carry-out';
import { buildClaim, buildQuestion, buildVisit, governed, winifred } from './programme-desk';

const saveClaim = (claim: Claim, before = governed) =>
  carryOut({ name: 'claim.save', input: { claim } }, before);
const saveVisit = (visit: Visit, before: DeskDocument = governed) =>
  carryOut({ name: 'visit.save', input: { visit } }, before);
const claimed = saveClaim(buildClaim()).document;
const planned = saveVisit(buildVisit()).document;
const asking = saveVisit(
  buildVisit({ questions: [buildQuestion({ claimId: buildClaim().id })] }),
  claimed,
).document;

describe('claim.save', () => {
  it('makes a claim', () => {
    const done = saveClaim(buildClaim());
    expect(words(done)).toBe('Make the claim “Pupils talk more”');
    expect(done.document.claims[buildClaim().id]).toEqual(buildClaim());
  });

  it('edits one, and publishes no more than it changed', () => {
    const done = saveClaim(buildClaim({ withdrawnOn: '2026-11-09' }), claimed);
    expect(words(done)).toBe('Edit the claim “Pupils talk more”');
    expect(done.patches).toEqual([
      { op: 'replace', path: ['claims', 'claim', 'withdrawnOn'], value: '2026-11-09' },
    ]);
  });
});

describe('claim.remove', () => {
  const remove = (before: DeskDocument) =>
    carryOut({ name: 'claim.remove', input: { claimId: buildClaim().id } }, before);

  it('removes a claim that no visit asks about', () => {
    const done = remove(claimed);
    expect(words(done)).toBe('Remove the claim “Pupils talk more”');
    expect(done.document.claims).toEqual({});
  });

  it('keeps one that a visit asks about, and says what to do instead', () => {
    const done = remove(asking);
    expect(words(done)).toBe(
      'The visit on Thu 26 Nov 2026 asks about this claim. It was kept. Withdraw it instead, so that the visit still says what was asked.',
    );
    expect(done.document).toBe(asking);
  });

  it('refuses one that is gone', () => {
    expect(words(remove(governed))).toBe('This claim is no longer there. Nothing was changed.');
  });
});

describe('visit.save', () => {
  it('plans a visit', () => {
    const done = saveVisit(buildVisit());
    expect(words(done)).toBe('Plan the governors’ visit on Thu 26 Nov 2026');
    expect(done.document.visits[buildVisit().id]).toEqual(buildVisit());
  });

  it('edits one', () => {
    const done = saveVisit(buildVisit({ hostIds: [mei.id] }), planned);
    expect(words(done)).toBe('Edit the governors’ visit on Thu 26 Nov 2026');
    expect(done.document.visits[buildVisit().id]?.hostIds).toEqual([mei.id]);
  });

  it('says that its questions were sent', () => {
    const sent = buildVisit({
      stage: 'questions sent',
      sentOn: '2026-11-09',
      questions: [buildQuestion()],
    });
    const done = saveVisit(sent, planned);
    expect(words(done)).toBe('Mark the governors’ visit on Thu 26 Nov 2026 as questions sent');
    expect(done.document.visits[sent.id]?.stage).toBe('questions sent');
  });

  it('refuses staff in the governors’ place, and nobody’s name', () => {
    for (const id of [mei.id, personId.parse('nobody')]) {
      const done = saveVisit(buildVisit({ governorIds: [winifred.id, id] }));
      expect(words(done)).toMatch(/^A visit is made by governors, and somebody chosen for it is not one\./);
      expect(done.document).toBe(governed);
    }
  });

  it('takes a member of staff who sits on the board', () => {
    const people = { ...governed.people, [mei.id]: { ...mei, governance: NEW_GOVERNANCE } };
    expect(saveVisit(buildVisit({ governorIds: [mei.id] }), { ...governed, people }).answer.ok).toBe(true);
  });

  it('refuses a host who is no longer in the list', () => {
    const done = saveVisit(buildVisit({ hostIds: [personId.parse('nobody')] }));
    expect(words(done)).toBe('Somebody of this visit is no longer in the list. Nothing was changed.');
  });

  it('refuses a claim that is gone', () => {
    const questions = [buildQuestion({ claimId: claimId.parse('gone') })];
    expect(words(saveVisit(buildVisit({ questions })))).toBe(
      'A claim of this visit is no longer there. Nothing was changed.',
    );
  });

  it('refuses a visit for a priority that is not the school’s', () => {
    const done = saveVisit(buildVisit({ priorityId: 'handwriting' }));
    expect(done.answer.ok ? '' : done.answer.error.name).toBe('visit-incomplete');
    expect(done.document).toBe(governed);
  });

  it('refuses to have been held before its day', () => {
    const done = saveVisit(buildVisit({ stage: 'held' }), planned);
    expect(words(done)).toContain('wait until its day, Thu 26 Nov 2026');
    expect(done.document).toBe(planned);
  });

  it('refuses to send no questions', () => {
    const done = saveVisit(buildVisit({ stage: 'questions sent', sentOn: '2026-11-09' }), planned);
    expect(words(done)).toContain('add at least one question');
  });

  it('refuses a move that its stage does not allow', () => {
    const done = saveVisit(buildVisit({ stage: 'reported', worksWell: 'Talk' }), planned);
    expect(done.answer.ok ? '' : done.answer.error.name).toBe('visit-stage');
    expect(done.document).toBe(planned);
  });
});

describe('visit.remove', () => {
  it('removes a visit', () => {
    const done = carryOut({ name: 'visit.remove', input: { visitId: buildVisit().id } }, planned);
    expect(words(done)).toBe('Remove the governors’ visit on Thu 26 Nov 2026');
    expect(done.document.visits).toEqual({});
  });

  it('lets the claim go that it asked about', () => {
    const { document } = carryOut({ name: 'visit.remove', input: { visitId: buildVisit().id } }, asking);
    const done = carryOut({ name: 'claim.remove', input: { claimId: buildClaim().id } }, document);
    expect(done.answer.ok).toBe(true);
  });

  it('refuses one that is gone', () => {
    const done = carryOut({ name: 'visit.remove', input: { visitId: visitId.parse('gone') } }, planned);
    expect(words(done)).toBe('This visit is no longer there. Nothing was changed.');
    expect(done.document).toBe(planned);
  });
});
