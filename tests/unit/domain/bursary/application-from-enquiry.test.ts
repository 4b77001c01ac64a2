import { describe, expect, it } from 'vitest';
import { applicationFromEnquiry } from '#shared/domain/bursary/application-from-enquiry';
import { application } from '#shared/domain/bursary/award';
import { buildEnquiry } from '../enquiry/build-enquiry';

describe('applicationFromEnquiry', () => {
  it('carries over title, question, priority and tests, and nothing of the conversations', () => {
    const tests = {
      practice: 'Plan talk',
      pupils: 'They write',
      pupilGroup: '',
      pupilNeed: '',
      sharing: 'A talk',
    };
    const made = applicationFromEnquiry(buildEnquiry({ tests, priorityId: 'oracy' }));
    expect(made).toEqual({
      title: 'Talk before writing',
      question: 'What impact does paired talk have on writing for Year 4, over two terms?',
      rationale: '',
      priorityId: 'oracy',
      impactOnPractice: 'Plan talk',
      impactOnPupils: 'They write',
      costs: [],
      timeline: '',
      sharing: 'A talk',
    });
  });

  it('makes an application that can be kept, however long the question is', () => {
    const long = 'word '.repeat(110);
    const question = { form: 'impact', change: long, on: long, group: long, over: long } as const;
    expect(application.safeParse(applicationFromEnquiry(buildEnquiry({ question }))).success).toBe(true);
  });
});
