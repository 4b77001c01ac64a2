import type { Visit } from '#shared/domain/governor/visit';
import { Section } from '../../../ui/section';
import { TextField } from '../../../ui/text-field';
import { editVisit } from '../edit-visit';

/** What governors found to work well: the first thing a report says. */
export function WorksWell({ visit }: { readonly visit: Visit }) {
  return (
    <Section
      title="What works well"
      description="The first part of the report. Nobody is named, and no single pupil."
    >
      <TextField
        label="What works well"
        isLabelHidden
        isMultiline
        value={visit.worksWell}
        maxLength={4000}
        onCommit={(text) =>
          text.trim() !== visit.worksWell &&
          void editVisit(visit.id, (last) => ({ ...last, worksWell: text.trim() }))
        }
      />
    </Section>
  );
}
