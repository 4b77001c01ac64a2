import { create } from 'zustand';
import type { PersonId } from '#shared/domain/people/person';

/** A register that is being ticked and was not kept yet. */
export type RegisterDraft = { readonly came: ReadonlySet<PersonId>; readonly visitors: number };

/** Registers under way, by what they are of: a look elsewhere in between loses no tick. */
export const useRegisterDrafts = create<Readonly<Record<string, RegisterDraft>>>()(() => ({}));

/** The register under way of an activity or a Teach-meet; null where nothing was ticked since it was kept. */
export function useRegisterDraft(of: string) {
  const draft = useRegisterDrafts((drafts) => drafts[of] ?? null);
  return {
    draft,
    change: (next: RegisterDraft) => useRegisterDrafts.setState({ [of]: next }),
    drop: () => {
      const { [of]: _, ...others } = useRegisterDrafts.getState();
      useRegisterDrafts.setState(others, true);
    },
  };
}
