import { randomBytes } from 'node:crypto';
import { anonymise, type ErasureLine } from '#shared/document/anonymise/anonymise';
import { eraseFromCopy } from '#shared/document/anonymise/erase-from-copy';
import { findLoneNames } from '#shared/document/anonymise/find-lone-names';
import { planErasure } from '#shared/document/anonymise/plan-erasure';
import { countReceipts } from '#shared/document/anonymise/receipts-of-person';
import { sayLoneNames } from '#shared/document/anonymise/say-lone-names';
import { checkChange } from '#shared/document/check-change';
import { withoutConfidential, type DeskDocument } from '#shared/document/desk-document';
import type { ErasureDepth } from '#shared/domain/duties/erasure';
import type { PersonId } from '#shared/domain/people/person';
import { dayOf } from '#shared/lib/instant';
import { listWords, plural } from '#shared/lib/plural';
import { ok, type Result } from '#shared/lib/result';
import type { DeskStore } from './desk-store';
import { sha256 } from './durable-file';
import { sealDocument } from './seal';

/** The document without somebody, as it is on the disk now, and what is left for the coordinator to look at. */
type ErasedPerson = { readonly document: DeskDocument; readonly words: string };

/**
 * Makes somebody who has left anonymous in the document and in every file that the data folder keeps of it. Refuses
 * somebody who is still here, and what the disk does not take.
 */
export async function erasePerson(
  document: DeskDocument,
  id: PersonId,
  depth: ErasureDepth,
  { store, line }: { readonly store: DeskStore; readonly line: ErasureLine },
): Promise<Result<ErasedPerson>> {
  const planned = planErasure(document, id, {
    depth,
    today: dayOf(line.at, document.school.timeZone),
    registered: store.erasures,
    newId: `former-${randomBytes(6).toString('hex')}`,
    fingerprint: sha256(id),
  });
  if (!planned.ok) return planned;
  const { person, erasure } = planned.value;
  const next = sealDocument(anonymise(document, [person], erasure, line));
  const fits = checkChange(document, next);
  if (!fits.ok) return fits;
  const saved = await store.saveErased(next, erasure, (copy) =>
    sealDocument(eraseFromCopy(copy, person, erasure, line)),
  );
  if (!saved.ok) return saved;
  const open = withoutConfidential(next);
  const words = [
    `${erasure.label} stands for them from now on.`,
    sayReceipts(countReceipts(document, id)),
    sayLoneNames(findLoneNames(open, person), open),
    sayFiles(saved.value),
  ];
  return ok({ document: next, words: words.filter(Boolean).join(' ') });
}

function sayReceipts(count: number): string {
  if (count === 0) return '';
  return `${plural(count, 'receipt')} of their money ${count === 1 ? 'stays' : 'stay'} as evidence; the ${count === 1 ? 'file' : 'files'} may show the name.`;
}

function sayFiles({
  untouched,
  isFinished,
}: {
  readonly untouched: readonly string[];
  readonly isFinished: boolean;
}): string {
  if (!isFinished) {
    return 'Older versions in the data folder could not all be written just now; that is done when CPD Desk next starts.';
  }
  return untouched.length === 0
    ? ''
    : `Files that CPD Desk cannot read may still hold the name: ${listWords(untouched)}. Delete them from the data folder once you need them no longer.`;
}
