import { SECTION_IDS } from '#shared/domain/summary/summary-content';
import type { SectionPlan, SummarySettings as Settings } from '#shared/domain/summary/summary';
import { SectionPlans } from '../../domain-ui/section-plans';
import { useDocument } from '../../state/use-document';
import { NumberField } from '../../ui/number-field';
import { Section } from '../../ui/section';
import { Stack } from '../../ui/stack';
import { editSchool } from './edit-school';
import styles from './settings.module.css';

/** With two, a withheld figure could only be one. */
const [LEAST, MOST] = [3, 20];

/** How small a group is withheld, and what a new summary begins with. */
export function SummarySettings() {
  const settings = useDocument((document) => document.school.summaries);
  const save = (fields: Partial<Settings>) =>
    void editSchool(({ summaries }) => ({ summaries: { ...summaries, ...fields } }));
  return (
    <Stack gap={8}>
      <Section
        title="Summaries"
        description="What governors read never gives a figure about a group so small that somebody could be known by it."
      >
        <div className={styles['choices']}>
          <NumberField
            label="Withhold groups of fewer than"
            unit="people"
            description={`${LEAST} to ${MOST}. Five is usual. It holds for drafts and for versions frozen from now on.`}
            value={settings.smallGroup}
            minValue={LEAST}
            maxValue={MOST}
            onChange={(smallGroup) => smallGroup !== null && save({ smallGroup })}
          />
        </div>
      </Section>
      <Section
        title="What a new summary begins with"
        description="The sections, their order, headings and paragraphs. Summaries that are already begun keep theirs."
      >
        <SectionPlans
          label="Sections of a new summary, in their order"
          plans={withAllSections(settings.sections)}
          onChange={(change) =>
            void editSchool(({ summaries }) => ({
              summaries: { ...summaries, sections: [...change(withAllSections(summaries.sections))] },
            }))
          }
        />
      </Section>
    </Stack>
  );
}

/** The settings may have been kept before a section was known: then it stands at the end, switched off. */
function withAllSections(plans: readonly SectionPlan[]): readonly SectionPlan[] {
  const known = new Set(plans.map(({ section }) => section));
  return [
    ...plans,
    ...SECTION_IDS.filter((section) => !known.has(section)).map((section): SectionPlan => ({
      section,
      isOn: false,
      heading: '',
      words: '',
    })),
  ];
}
