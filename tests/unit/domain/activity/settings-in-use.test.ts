import { describe, expect, it } from 'vitest';
import {
  activityKindInPlaceOf,
  countOfActivityKind,
  countTagged,
  keepKnownTags,
} from '#shared/domain/activity/settings-in-use';
import { buildTeachMeet } from '../teach-meet/plan/build-teach-meet';
import { buildActivity, byActivityId } from './build-activity';

const KINDS = [
  { id: 'inset', label: 'INSET day' },
  { id: 'course', label: 'Course' },
];
const TAGS = { standardParts: ['pupils', 'evidence'], mechanisms: ['model'] };

describe('countOfActivityKind', () => {
  it('counts the activities of a kind', () => {
    const activities = byActivityId([buildActivity('a'), buildActivity('b', { kindId: 'course' })]);
    expect([countOfActivityKind(activities, 'inset'), countOfActivityKind(activities, 'visit')]).toEqual([
      1, 0,
    ]);
  });
});

describe('activityKindInPlaceOf', () => {
  it('is the first other kind, and none where there is no other', () => {
    expect(activityKindInPlaceOf(KINDS, 'inset')?.id).toBe('course');
    expect(activityKindInPlaceOf(KINDS.slice(0, 1), 'inset')).toBeUndefined();
  });
});

describe('countTagged', () => {
  it('counts activities and Teach-meets apart', () => {
    const teachMeet = buildTeachMeet({ tags: TAGS });
    const of = {
      activities: byActivityId([buildActivity('a', { tags: TAGS }), buildActivity('b')]),
      teachMeets: { [teachMeet.id]: teachMeet },
    };
    expect(countTagged(of, 'mechanisms', 'model')).toEqual({ activities: 1, teachMeets: 1 });
    expect(countTagged(of, 'standardParts', 'model')).toEqual({ activities: 0, teachMeets: 0 });
  });
});

describe('keepKnownTags', () => {
  it('drops what the lists no longer have', () => {
    const known = { standardParts: new Set(['evidence']), mechanisms: new Set(['model']) };
    expect(keepKnownTags(TAGS, known)).toEqual({ standardParts: ['evidence'], mechanisms: ['model'] });
  });

  it('gives back the very same tags where nothing goes', () => {
    const known = { standardParts: new Set(TAGS.standardParts), mechanisms: new Set(TAGS.mechanisms) };
    expect(keepKnownTags(TAGS, known)).toBe(TAGS);
  });
});
