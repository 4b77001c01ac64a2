import { produce } from 'immer';
import { COMMANDS } from '#shared/document/commands/commands';
import type { DocumentDraft } from '#shared/document/commands/command';
import type { DeskDocument } from '#shared/document/desk-document';
import type { Award } from '#shared/domain/bursary/award';
import { entryId, type LedgerEntry } from '#shared/domain/bursary/ledger-entry';
import type { Instant } from '#shared/lib/instant';
import type { Result } from '#shared/lib/result';

type Step = {
  readonly now: Instant;
  readonly awardId: Award['id'] | null;
  /** The place among what happened to one award: the number that its id ends in. */
  readonly number: number;
  readonly run: (draft: DocumentDraft, now: Instant) => Result<string>;
};

const numberOf = (id: string) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0);
const entryOf = (moveId: string) => entryId.parse(moveId.replace('move-', 'entry-'));

/** Every application, move and entry of the sample carried out again by the app's own commands, in their order. */
export function replayBursaries(of: DeskDocument): DeskDocument {
  const awards = Object.values<Award>(of.awards);
  const steps = [...beginAll(awards), ...moveAll(awards, of.ledger), ...enterAll(awards, of.ledger)];
  // Of what was entered at one moment, budgets come first and then the awards in their order.
  const place = ({ awardId }: Step) => awards.findIndex(({ id }) => id === awardId);
  const inOrder = steps.toSorted(
    (one, other) =>
      one.now.localeCompare(other.now) || place(one) - place(other) || one.number - other.number,
  );
  let document: DeskDocument = { ...of, awards: {}, ledger: [] };
  for (const { run, now } of inOrder) {
    document = produce(document, (draft) => {
      const answer = run(draft, now);
      if (!answer.ok) throw new Error(answer.error.message);
    });
  }
  return document;
}

function beginAll(awards: readonly Award[]): readonly Step[] {
  return awards.map(({ id, fundId, personId, enquiryId, application, startedOn, reportDueDay, outcome }) => ({
    now: `${startedOn}T08:00:00.000Z`,
    awardId: id,
    number: 0,
    run: (draft, now) => {
      const award = { id, fundId, personId, enquiryId, application, startedOn };
      const begun = COMMANDS['award.add'].apply(draft, { award }, { now });
      const fields = { reportDueDay, outcome };
      return begun.ok ? COMMANDS['award.edit'].apply(draft, { awardId: id, fields }, { now }) : begun;
    },
  }));
}

function moveAll(awards: readonly Award[], ledger: readonly LedgerEntry[]): readonly Step[] {
  return awards.flatMap(({ id: awardId, moves }) =>
    moves.map(({ id: moveId, at, to, day, byName, byRole, why }) => {
      const made = entryOf(moveId);
      const overruled = ledger.find(({ id }) => id === made)?.overruled ?? '';
      const move = { awardId, moveId, to, day, byName, byRole, why, entryId: made, overruled };
      return {
        now: at,
        awardId,
        number: numberOf(moveId),
        run: (draft: DocumentDraft, now: Instant) => COMMANDS['award.move'].apply(draft, move, { now }),
      };
    }),
  );
}

/** The entries that no move made, and no amendment that came with another. */
function enterAll(awards: readonly Award[], ledger: readonly LedgerEntry[]): readonly Step[] {
  const made = new Set<string>(awards.flatMap(({ moves }) => moves.map(({ id }) => entryOf(id))));
  return ledger
    .filter(({ id }) => !made.has(id) && !id.endsWith('-first'))
    .map(({ id, day, fundId, awardId, kind, pence, words, overruled, contraOf, enteredAt }) => ({
      now: enteredAt,
      awardId,
      number: awardId === null ? 0 : numberOf(id),
      run: (draft, now) => {
        if (contraOf !== null) {
          const correction = { id, of: contraOf, day, words, overruled };
          return COMMANDS['ledger.correct'].apply(draft, correction, { now });
        }
        const entry = { id, day, fundId, awardId, kind, pence, words, overruled };
        const amendmentId = entryId.parse(`${id}-first`);
        return COMMANDS['ledger.enter'].apply(draft, { entry, amendmentId }, { now });
      },
    }));
}
