import { describe, expect, it } from 'vitest';
import { checkChange } from '#shared/document/check-change';
import { personId } from '#shared/domain/people/person';
import { aDocument, aPerson, aSchool } from '../../support/documents';

const before = aDocument();
const mei = aPerson('mei');

describe('checkChange', () => {
  it('lets a change through that opens again', () => {
    expect(checkChange(before, { ...before, people: { [mei.id]: mei } })).toEqual({ ok: true, value: null });
  });

  it('refuses a change that would not open again, and says where', () => {
    const after = { ...before, people: { [mei.id]: { ...mei, startDay: 'soon' } } };
    const checked = checkChange(before, after);
    expect(checked.ok ? null : checked.error).toEqual({
      name: 'would-not-open',
      message:
        'CPD Desk could not keep this change (at people › mei › startDay). Nothing was changed. Try it another way.',
    });
  });

  it('checks the whole of a document that takes another’s place', () => {
    expect(checkChange(null, aDocument({ school: aSchool({ name: '' }) })).ok).toBe(false);
    expect(checkChange(null, before).ok).toBe(true);
  });

  it('does not look again at what did not change', () => {
    const broken = {
      ...before,
      people: { [mei.id]: { ...mei, id: personId.parse('mei'), startDay: 'soon' } },
    };
    expect(checkChange(broken, { ...broken, school: aSchool({ name: 'Renamed' }) }).ok).toBe(true);
  });
});
