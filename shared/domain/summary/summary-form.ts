/** The forms in which a frozen summary leaves the app. */
export const SUMMARY_FORMS = ['pdf', 'docx', 'xlsx', 'csv', 'poster'] as const;
export type SummaryForm = (typeof SUMMARY_FORMS)[number];
