import { describe, expect, it } from 'vitest';
import { awardId, type Award } from '#shared/domain/bursary/award';
import { claim, claimId } from '#shared/domain/claim/claim';
import { blankClaim, claimFromSource } from '#shared/domain/claim/claim-from-source';
import { claimStanding } from '#shared/domain/claim/claim-standing';
import { listClaimSources, type ClaimRecords } from '#shared/domain/claim/list-claim-sources';
import { restsOnWords } from '#shared/domain/claim/rests-on-words';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { aLedger, AWARD } from '../../../support/a-ledger';
import { buildEnquiry, buildEvidence, E1, OUTCOME } from '../enquiry/build-enquiry';
import { aQuestion, aVisit, CLAIM, PRIORITIES } from '../governor/build-visit';

const asks = (
  id: string,
  day: string,
  of: Parameters<typeof aVisit>[1] = {},
  seen: 'seen' | 'not seen' | null = null,
) => aVisit(id, { day, questions: [aQuestion('q', { claimId: CLAIM.id, seen })], ...of });
const standing = (...visits: readonly ReturnType<typeof aVisit>[]) =>
  claimStanding(CLAIM, Object.fromEntries(visits.map((each) => [each.id, each])));

describe('claimStanding', () => {
  it('is not asked about until a visit does', () => {
    expect(standing(aVisit('v1')).words).toBe('Not asked about yet');
    expect(standing(asks('v1', '2026-11-26')).words).toBe('To be asked on Thu 26 Nov 2026');
  });

  it('takes the latest word on it', () => {
    const all = [
      asks('v1', '2026-10-01', { stage: 'reported' }, 'not seen'),
      asks('v2', '2026-11-10', { stage: 'reported' }, 'seen'),
      asks('v3', '2026-11-11', { stage: 'held' }),
    ];
    expect(standing(...all)).toMatchObject({ state: 'seen', words: 'Seen on Tue 10 Nov 2026' });
    expect(standing(...all).asked.map(({ visitId }) => visitId)).toEqual(['v3', 'v2', 'v1']);
  });

  it('says that it was asked and nothing was said', () => {
    expect(standing(asks('v1', '2026-11-10', { stage: 'held' })).state).toBe('asked');
  });

  it('leaves out a visit that was cancelled', () => {
    expect(standing(asks('v1', '2026-11-10', { stage: 'cancelled' }, 'seen')).state).toBe('not asked');
  });
});

describe('restsOnWords', () => {
  it('tells self-report from more', () => {
    expect(restsOnWords({ sources: [] })).toBe('Rests on no evidence yet');
    expect(restsOnWords({ sources: ['self-report'] })).toBe('Rests on self-report only');
    expect(restsOnWords(CLAIM)).toBe('Rests on pupils’ work');
  });
});

const YEAR = { startDay: '2026-09-01', endDay: '2027-08-31' };
const reviewed = buildEnquiry({
  stage: 'later evidence',
  outcome: OUTCOME,
  priorityId: 'writing',
  laterEvidence: [
    { ...buildEvidence('six weeks', '2027-06-21', '2027-06-22'), source: 'pupils’ work', words: 'A secret' },
    { ...buildEvidence('a term', '2027-09-10'), source: 'assessment' },
  ],
});
function records(enquiry: Enquiry, of: Partial<ClaimRecords> = {}): ClaimRecords {
  return { enquiries: { [E1]: enquiry }, awards: {}, funds: {}, claims: {}, priorities: PRIORITIES, ...of };
}

describe('listClaimSources', () => {
  it('offers a reviewed enquiry with the evidence that was seen', () => {
    expect(listClaimSources(records(reviewed), YEAR)).toEqual([
      {
        key: 'enquiry e1',
        day: '2027-05-10',
        title: 'An enquiry',
        words: 'Writing in every year, outcome partly met, reviewed Mon 10 May 2027',
        priorityId: 'writing',
        sources: ['pupils’ work'],
        enquiryIds: ['e1'],
        awardIds: [],
      },
    ]);
  });

  it('says nothing of the person or their words, and the title only where they agreed', () => {
    const said = JSON.stringify(listClaimSources(records(reviewed), YEAR));
    for (const secret of ['mei', 'Talk before writing', 'Longer sentences', 'A secret', 'Year 4']) {
      expect(said).not.toContain(secret);
    }
    const [agreed] = listClaimSources(records({ ...reviewed, mayNameTitle: true }), YEAR);
    expect(agreed?.title).toBe('“Talk before writing”');
  });

  it('leaves out what was reviewed outside the days or has a claim', () => {
    expect(listClaimSources(records(reviewed), { ...YEAR, endDay: '2027-05-09' })).toEqual([]);
    expect(listClaimSources(records(buildEnquiry()), YEAR)).toEqual([]);
    const claims = { c1: { ...CLAIM, enquiryIds: [E1] } };
    expect(listClaimSources(records(reviewed, { claims }), YEAR)).toEqual([]);
  });

  describe('with an award', () => {
    const ledger = aLedger();
    const shared = (of: Partial<Award> = {}): Readonly<Record<string, Award>> => {
      const award = ledger.awards[AWARD];
      if (award === undefined) throw new Error('There is no award.');
      const move = {
        id: 'm9',
        at: '2027-06-01T09:00:00.000Z',
        day: '2027-06-01',
        from: 'completed',
        to: 'shared',
        byName: 'The head',
        byRole: 'head',
        why: '',
        skipped: [],
      } as const;
      return {
        [AWARD]: { ...award, enquiryId: null, state: 'shared', moves: [...award.moves, move], ...of },
      };
    };
    const of = (awards: Readonly<Record<string, Award>>) =>
      listClaimSources(records(reviewed, { awards, funds: ledger.funds }), YEAR);

    it('offers one that was shared, resting on self-report, without its title', () => {
      const [first] = of(shared());
      expect(first).toMatchObject({
        title: 'An award of the Learning Ticket',
        sources: ['self-report'],
        awardIds: [awardId.parse(AWARD)],
      });
    });

    it('lets an award of the enquiry stand with it', () => {
      const all = of(shared({ enquiryId: E1 }));
      expect(all).toHaveLength(1);
      expect(all[0]).toMatchObject({ enquiryIds: ['e1'], awardIds: [AWARD] });
    });

    it('leaves out one that was not shared', () => {
      expect(of(shared({ state: 'completed' })).map(({ key }) => key)).toEqual(['enquiry e1']);
    });
  });
});

describe('claimFromSource', () => {
  it('is a claim once it is worded', () => {
    const [source] = listClaimSources(records(reviewed), YEAR);
    if (source === undefined) throw new Error('No outcome is offered.');
    const draft = claimFromSource(source, { id: claimId.parse('c2'), today: '2027-07-01' });
    expect(claim.parse({ ...draft, words: 'Year 4 write more.' })).toMatchObject({
      madeOn: '2027-07-01',
      priorityId: 'writing',
      sources: ['pupils’ work'],
      enquiryIds: ['e1'],
    });
  });

  it('rests on nothing where it comes from nothing', () => {
    expect(blankClaim({ id: claimId.parse('c2'), today: '2027-07-01' })).toMatchObject({ sources: [] });
  });
});
