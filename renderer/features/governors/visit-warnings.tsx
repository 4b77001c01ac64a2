import { checkVisitWords } from '#shared/domain/governor/check-visit-words';
import { Banner } from '../../ui/banner';

/** Where words of a visit read like observing lessons or judging people; it stops nobody. */
export function VisitWarnings({ text }: { readonly text: string }) {
  const warnings = checkVisitWords(text);
  if (warnings.length === 0) return null;
  return (
    <div role="status">
      {warnings.map(({ name, words }) => (
        <Banner key={name} tone="warning" title={words} />
      ))}
    </div>
  );
}
