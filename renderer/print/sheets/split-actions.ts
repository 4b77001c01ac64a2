/** So much at most in one block, so that a block is never longer than a page. */
const MOST_ACTIONS = 5;
const MOST_CHARACTERS = 800;

/** Actions shared out over blocks, in order; always at least one block, which may be empty. */
export function splitActions<T extends { readonly words: string }>(
  actions: readonly T[],
): readonly (readonly T[])[] {
  const blocks: T[][] = [[]];
  let characters = 0;
  for (const action of actions) {
    const block = blocks.at(-1);
    const isFull =
      block === undefined ||
      block.length === MOST_ACTIONS ||
      (block.length > 0 && characters + action.words.length > MOST_CHARACTERS);
    if (isFull) {
      blocks.push([action]);
      characters = 0;
    } else block.push(action);
    characters += action.words.length;
  }
  return blocks;
}
