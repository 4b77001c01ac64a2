import { deskDocument, type DeskDocument } from '../desk-document';

/**
 * The document with every text cut to what its field holds: a label can be longer than the name that it stands for. What
 * does not fit for another reason comes back as it is, for the check before saving to refuse.
 */
export function fitLengths(document: DeskDocument): DeskDocument {
  const parsed = deskDocument.safeParse(document);
  if (parsed.success) return document;
  return parsed.error.issues.reduce<DeskDocument>((current, issue) => {
    if (issue.code !== 'too_big' || issue.origin !== 'string') return current;
    const { maximum } = issue;
    // Only a text is cut, so the kinds of all parts stay as they were.
    return editAt(current, issue.path, (text) =>
      typeof text === 'string' ? text.slice(0, Number(maximum)) : text,
    ) as DeskDocument;
  }, document);
}

function editAt(value: unknown, path: readonly PropertyKey[], edit: (value: unknown) => unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return edit(value);
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => (at === Number(first) ? editAt(item, rest, edit) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const record: Readonly<Record<PropertyKey, unknown>> = { ...value };
  return { ...record, [first]: editAt(record[first], rest, edit) };
}
