/**
 * The names that apply, as one class attribute.
 *
 * @example
 * classList('card', undefined, false, 'wide')
 * //=> 'card wide'
 */
export function classList(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
