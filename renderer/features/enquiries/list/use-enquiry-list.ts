import { useDeferredValue, useMemo } from 'react';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import type { AppraisalCycle } from '#shared/domain/enquiry/enquiry-settings';
import { countByStage, listEnquiryRows, type EnquiryRow } from '#shared/domain/enquiry/enquiry-table';
import { listEnquiriesDue } from '#shared/domain/enquiry/list-enquiries-due';
import { cycleAt } from '#shared/domain/enquiry/suggest-cycle';
import { useDocument } from '../../../state/use-document';
import { useToday } from '../../../state/use-today';
import { narrowRows, sortRows } from './arrange-rows';
import { ALL_CYCLES, useListAddress } from './list-address';
import { useListState } from './list-state';
import { whoNeeds } from './needs';

export type EnquiryList = {
  /** The cycle that is shown; null for all of them. */
  readonly cycle: AppraisalCycle | null;
  /** How many are at each stage, of those that the other filters let through. */
  readonly counts: ReturnType<typeof countByStage>;
  readonly rows: readonly EnquiryRow[];
  /** How many enquiries the cycle has, shown or not. */
  readonly all: number;
  /** How many of the cycle’s need something. */
  readonly needing: number;
  readonly isNarrowed: boolean;
};

/** The enquiries of a cycle, as the address and the filters ask for them. */
export function useEnquiryList(): EnquiryList {
  const enquiries = useDocument((document) => document.enquiries);
  const people = useDocument((document) => document.people);
  const cycles = useDocument((document) => document.school.enquiries.cycles);
  const today = useToday();
  const { cycleId, stage, needs } = useListAddress();
  const { team, staffGroup, text, sort } = useListState();
  const typed = useDeferredValue(text);
  const cycle = useMemo(
    () =>
      cycleId === ALL_CYCLES ? null : (cycles.find(({ id }) => id === cycleId) ?? cycleAt(cycles, today)),
    [cycles, cycleId, today],
  );
  const whole = useMemo(() => {
    const theirs = Object.values<Enquiry>(enquiries).filter(
      (each) => cycle === null || each.cycleId === cycle.id,
    );
    return listEnquiryRows(theirs, people, cycles, today);
  }, [enquiries, people, cycles, today, cycle]);
  const dues = useMemo(
    () => listEnquiriesDue(enquiries, people, cycles, today),
    [enquiries, people, cycles, today],
  );
  const narrowed = useMemo(() => {
    const rows = narrowRows(whole, people, { team, staffGroup, text: typed });
    if (needs === null) return rows;
    const needing = whoNeeds(dues, needs);
    return rows.filter(({ enquiryId }) => needing.has(enquiryId));
  }, [whole, people, team, staffGroup, typed, needs, dues]);
  const rows = useMemo(
    () => sortRows(stage === null ? narrowed : narrowed.filter((row) => row.stage === stage), people, sort),
    [narrowed, stage, people, sort],
  );
  const counts = useMemo(() => countByStage(narrowed), [narrowed]);
  const needing = useMemo(() => {
    const ids = whoNeeds(dues, 'something');
    return whole.filter(({ enquiryId }) => ids.has(enquiryId)).length;
  }, [whole, dues]);
  return {
    cycle,
    counts,
    rows,
    all: whole.length,
    needing,
    isNarrowed: stage !== null || needs !== null || team !== null || staffGroup !== null || typed !== '',
  };
}
