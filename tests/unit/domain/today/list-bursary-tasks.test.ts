import { describe, expect, it } from 'vitest';
import { awardId } from '#shared/domain/bursary/award';
import { listBursaryTasks } from '#shared/domain/today/list-bursary-tasks';
import { beginBursary, Bookkeeper, buildAward, buildBooks, PEOPLE } from '../bursary/build-books';

const TODAY = '2027-06-20';
const list = (books: Bookkeeper['books'], today = TODAY) => listBursaryTasks(books, PEOPLE, today);
const SUBMITTED = buildAward({ state: 'submitted' });

describe('listBursaryTasks', () => {
  it('asks for nothing where nothing waits', () => {
    expect(list(buildBooks())).toEqual([]);
    expect(list(buildBooks([buildAward()]))).toEqual([]);
  });

  it('names who one application waits for, and opens it', () => {
    expect(list(buildBooks([SUBMITTED]))).toMatchObject([
      {
        title: 'An application waits for the head',
        action: 'Open the award',
        href: '/bursaries/awards/b1',
      },
    ]);
  });

  it('makes one task of the applications that wait for one role', () => {
    const other = buildAward({ id: awardId.parse('b2'), reference: 'B-0002', state: 'submitted' });
    const assented = buildAward({ id: awardId.parse('b3'), reference: 'B-0003', state: 'head approved' });
    expect(list(buildBooks([SUBMITTED, other, assented])).map(({ title, href }) => [title, href])).toEqual([
      ['2 applications wait for the head', '/bursaries?show=decision'],
      ['An application waits for the governors', '/bursaries/awards/b3'],
    ]);
  });

  it('asks for the outcome of money that is out', () => {
    const { books } = beginBursary({ reportDueDay: '2027-06-12' });
    expect(list(books)).toMatchObject([{ title: 'A bursary’s outcome is to be told' }]);
  });

  it('says how much of ended awards is still set aside', () => {
    const { books } = beginBursary();
    const [award] = Object.values(books.awards);
    const ended = { ...books, awards: { b1: { ...(award ?? buildAward()), state: 'completed' as const } } };
    expect(list(ended)).toMatchObject([
      { title: '£500.00 of ended awards still set aside', href: '/bursaries/awards/b1' },
    ]);
  });
});
