import { describe, expect, it } from 'vitest';
import { listFinds as listOpenFinds, searchFinds } from '../../../../renderer/features/palette/find-anything';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { withoutConfidential, type DeskDocument } from '#shared/document/desk-document';
import { aDocument, aPerson } from '../../../support/documents';
import { sampleDocument } from '../../../support/fake-desk';
import {
  buildPairing,
  byPairingId,
  PEOPLE,
  SCHOOL,
} from '../../../unit/domain/mentoring/relationship/build-pairing';

const NOTHING = { undo: null, redo: null };
const people = (...names: readonly (readonly [string, string])[]) =>
  aDocument({
    people: Object.fromEntries(
      names.map(([givenName, familyName], index) => [
        `p${index}`,
        aPerson(`p${index}`, { givenName, familyName }),
      ]),
    ),
  });
const listFinds = (document: DeskDocument, history: Parameters<typeof listOpenFinds>[1]) =>
  listOpenFinds(withoutConfidential(document), history);
const find = (typed: string, document = sampleDocument()) =>
  searchFinds(listFinds(document, NOTHING), typed).map((each) => each.label);

describe('listFinds', () => {
  it('has every person, talk and Teach-meet of the document, each once', () => {
    const document = sampleDocument();
    const finds = listFinds(document, NOTHING);
    const count = (group: string) => finds.filter((each) => each.group === group).length;
    expect(count('People')).toBe(Object.keys(document.people).length);
    const meets = Object.values(document.teachMeets);
    expect(count('Talks')).toBe(meets.flatMap(({ talks }) => Object.keys(talks)).length);
    expect(count('Teach-meets')).toBe(meets.length);
    expect(new Set(finds.map((each) => each.id)).size).toBe(finds.length);
  });

  it('has every activity, visit, claim and summary, each with the way to it', () => {
    const document = sampleDocument();
    const finds = listFinds(document, NOTHING);
    const count = (group: string) => finds.filter((each) => each.group === group).length;
    expect(count('Activities')).toBe(Object.keys(document.activities).length);
    expect(count('Governors')).toBe(
      Object.keys(document.visits).length + Object.keys(document.claims).length,
    );
    expect(count('Summaries')).toBe(Object.keys(document.summaries).length);
  });

  it('offers to undo and redo only what there is, in words', () => {
    const labels = (undoable: Parameters<typeof listFinds>[1]) =>
      listFinds(aDocument(), undoable).map(({ label, detail }) => `${label}: ${detail}`);
    expect(labels({ undo: 'Move “Phonics”', redo: null })).toContain('Undo: Move “Phonics”');
    expect(labels(NOTHING).filter((label) => /^(Undo|Redo)/.test(label))).toEqual([]);
  });
});

describe('listMentoringFinds', () => {
  const { people: staff, school, ...rest } = aDocument({ school: SCHOOL, people: PEOPLE });
  const document = (pairing: Pairing) => ({
    ...rest,
    people: staff,
    school,
    pairings: byPairingId([pairing]),
  });

  it('finds a pairing by a name of either, and the way to log a session of it', () => {
    const finds = searchFinds(listFinds(document(buildPairing()), NOTHING), 'sandhu mei');
    expect(finds.map(({ label, does }) => [label, does])).toEqual([
      ['Mei Rashid and Idris Sandhu', { kind: 'go', href: '/mentoring/pairings/mei-idris' }],
      ['Log a session for Mei Rashid and Idris Sandhu', { kind: 'go', href: '/mentoring?log=mei-idris' }],
    ]);
  });

  it('offers no session of a closed pairing', () => {
    expect(find('log session', document(buildPairing({ stage: 'closed' })))).toEqual([]);
  });
});

describe('searchFinds', () => {
  it('offers actions alone before anything is typed', () => {
    const finds = searchFinds(listFinds(sampleDocument(), NOTHING), '  ');
    expect(new Set(finds.map((each) => each.group))).toEqual(new Set(['Actions']));
  });

  it('finds a name without its accents, capitals and curly apostrophes', () => {
    const document = people(['José', 'Núñez'], ['Niamh', 'O’Connell']);
    expect(find('jose nunez', document)).toEqual(['José Núñez']);
    expect(find("o'conn", document)).toEqual(['Niamh O’Connell']);
  });

  it('finds a name by its parts in any order', () => {
    expect(find('shah priya', people(['Priya', 'Shah'], ['Priya', 'Bell']))).toEqual(['Priya Shah']);
  });

  it('puts a name that begins so before one that only holds it', () => {
    expect(find('ann', people(['Joanna', 'Reed'], ['Mary', 'Annan'], ['Anna', 'Bell']))).toEqual([
      'Anna Bell',
      'Mary Annan',
      'Joanna Reed',
    ]);
  });

  it('finds a talk by who presents it', () => {
    const found = find('rhiannon');
    expect(found[0]).toBe('Rhiannon Eastwood');
    expect(found).toContain('Does talk before writing help Year 2 writers start sooner?');
  });

  it('finds nothing by letters that are nowhere', () => {
    expect(find('zzzz')).toEqual([]);
  });

  it('gives no more than it is asked for', () => {
    expect(searchFinds(listFinds(sampleDocument(), NOTHING), 'a', 5)).toHaveLength(5);
  });
});

describe('listFinds: enquiries and bursaries', () => {
  it('finds an enquiry by its person and by its title', () => {
    expect(find('harpreet ten minutes')).toContain('Harpreet Wetherby: Ten minutes of story after lunch');
    expect(find('petra quiet table')).toContain('Petra Claydon: The quiet table');
  });

  it('finds an award by its reference and by its person', () => {
    const [award] = Object.values(sampleDocument().awards);
    expect(award && find(award.reference)[0]).toContain(award?.reference);
    expect(find('B-00 harpreet').some((label) => label.includes('Harpreet Wetherby'))).toBe(true);
  });

  it('goes to every place of both', () => {
    expect(
      find('go to').filter((label) => /Enquiries|Threads|Bursaries|Ledger|Funds|Year-ends/.test(label)),
    ).toEqual([
      'Go to Enquiries',
      'Go to Threads',
      'Go to Bursaries',
      'Go to the Ledger',
      'Go to Funds',
      'Go to Year-ends',
    ]);
  });
});
