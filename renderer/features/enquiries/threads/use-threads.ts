import { useDeferredValue, useMemo } from 'react';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import { followThread, type Thread } from '#shared/domain/enquiry/follow-thread';
import { listBrokenThreads, type BrokenThread } from '#shared/domain/enquiry/list-broken-threads';
import { nameEnquiry } from '#shared/domain/enquiry/name-enquiry';
import { nameOf } from '#shared/domain/people/name-of';
import { foldText } from '#shared/domain/people/import/fold-text';
import { sortName } from '#shared/domain/people/person';
import { useThreadRecords } from '../../../domain-ui/use-thread-records';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { useThreadsState } from './threads-state';

export type Threads = {
  readonly threads: readonly Thread[];
  readonly broken: readonly BrokenThread[];
  /** How many threads the school has, shown or not. */
  readonly all: number;
  readonly isNarrowed: boolean;
};

/** The threads and the broken ones, as the filters ask for them. */
export function useThreads(): Threads {
  const enquiries = useDocument((document) => document.enquiries);
  const people = useDocument((document) => document.people);
  const records = useThreadRecords();
  const today = useToday();
  const { show, cycleId, team, text } = useThreadsState();
  const typed = useDeferredValue(text);
  const whole = useMemo((): readonly Thread[] => {
    const nameKey = ({ personId }: Enquiry) => {
      const person = people[personId];
      return person === undefined ? '' : sortName(person);
    };
    return Object.values<Enquiry>(enquiries)
      .toSorted(
        (one, other) =>
          nameKey(one).localeCompare(nameKey(other), 'en-GB') || other.startDay.localeCompare(one.startDay),
      )
      .map((enquiry) => ({ enquiry, steps: followThread(enquiry, records, today) }));
  }, [enquiries, people, records, today]);
  const allBroken = useMemo(
    () => listBrokenThreads(enquiries, records, people, today),
    [enquiries, records, people, today],
  );
  return useMemo(() => {
    const words = foldText(typed).split(' ').filter(Boolean);
    const fits = (personId: Enquiry['personId'], name: string, cycle: string | null) => {
      if (team !== null && people[personId]?.team !== team) return false;
      if (cycleId !== null && cycle !== cycleId) return false;
      const searched = foldText(`${nameOf(people, personId)} ${name}`);
      return words.every((word) => searched.includes(word));
    };
    const broken = allBroken.filter(({ personId, name, enquiryId }) =>
      fits(personId, name, enquiryId === null ? null : (enquiries[enquiryId]?.cycleId ?? null)),
    );
    const threads = whole.filter(({ enquiry, steps }) => {
      if (show === 'open' && enquiry.stage === 'closed') return false;
      if (show === 'broken' && !steps.some(({ state }) => state === 'broken')) return false;
      return fits(enquiry.personId, nameEnquiry(enquiry), enquiry.cycleId);
    });
    return {
      threads,
      broken,
      all: whole.length,
      isNarrowed: show !== 'open' || cycleId !== null || team !== null || typed !== '',
    };
  }, [whole, allBroken, enquiries, people, show, cycleId, team, typed]);
}
