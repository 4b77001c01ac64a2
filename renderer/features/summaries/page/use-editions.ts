import { useDeferredValue, useMemo } from 'react';
import { buildFromDocument } from '#shared/domain/summary/build-from-document';
import { compareContents, isUnchanged, type ContentChanges } from '#shared/domain/summary/compare-contents';
import type { Summary, SummaryRelease } from '#shared/domain/summary/summary';
import type { SummaryContent } from '#shared/domain/summary/summary-content';
import type { RecordRef } from '#shared/domain/record/record-ref';
import { useToday } from '../../../state/use-today';
import { useSummarySource } from './use-summary-source';

/** What governors read, and the records behind each figure by its key. */
export type Edition = {
  /** Null for the draft as it stands. */
  readonly release: SummaryRelease | null;
  readonly content: SummaryContent;
  readonly records: Readonly<Record<string, readonly RecordRef[]>>;
};

export type Editions = {
  readonly shown: Edition;
  /** The version that was frozen last, and what the draft says differently from it. */
  readonly last: { readonly release: SummaryRelease; readonly changes: ContentChanges } | null;
  /** Whether the next report needs a version of its own. */
  readonly needsFreezing: boolean;
};

/** The draft made from the records as they stand, or a frozen version, with how far the two have grown apart. */
export function useEditions(summary: Summary, version: number | null): Editions {
  const source = useSummarySource();
  const today = useToday();
  // The report follows a moment after what was ticked or written, which must not wait for it.
  const written = useDeferredValue(summary);
  const draft = useMemo(() => buildFromDocument(source, written, today), [source, written, today]);
  const lastRelease = summary.releases.at(-1) ?? null;
  const changes = useMemo(
    () => (lastRelease === null ? null : compareContents(lastRelease.content, draft.content)),
    [lastRelease, draft],
  );
  const release = summary.releases.find((each) => each.version === version) ?? null;
  const records = useMemo(
    () =>
      release === null ? draft.records : buildFromDocument(source, asFrozen(summary, release), today).records,
    [release, draft, source, summary, today],
  );
  return {
    shown: { release, content: release?.content ?? draft.content, records },
    last: lastRelease === null || changes === null ? null : { release: lastRelease, changes },
    needsFreezing: changes === null || written !== summary || !isUnchanged(changes),
  };
}

/** A summary of the days that a version was frozen of, with every section: the version may have some the draft leaves out. */
function asFrozen(summary: Summary, { content }: SummaryRelease): Summary {
  const { periodName: name, startDay, endDay } = content;
  return {
    ...summary,
    period: { ...summary.period, name, startDay, endDay },
    sections: summary.sections.map((plan) => ({ ...plan, isOn: true })),
  };
}
