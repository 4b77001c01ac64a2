import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { buildRelease } from '#shared/domain/teach-meet/releases/build-release';
import { findEdition, prepareTeachMeetPaper } from '#shared/domain/teach-meet/releases/find-edition';
import type { TeachMeet } from '#shared/domain/teach-meet/teach-meet';

const { school, people, teachMeets } = buildSampleSchool();
const [draft] = Object.values(teachMeets);
if (draft === undefined) throw new Error('the sample school has a Teach-meet');
const NOW = '2026-11-20T15:04:00.000Z';

const publish = (teachMeet: TeachMeet): TeachMeet => ({
  ...teachMeet,
  releases: [...teachMeet.releases, buildRelease({ teachMeet, people, school, now: NOW, note: '' })],
});
const renamed = (teachMeet: TeachMeet, name: string): TeachMeet => ({ ...teachMeet, name });

describe('findEdition', () => {
  it('gives the draft as it stands, stamped with the moment', () => {
    const edition = findEdition({ teachMeet: draft, people, school, now: NOW }, null);
    expect(edition.ok && edition.value.stamp).toEqual({ kind: 'draft', madeAt: NOW });
    expect(edition.ok && edition.value.before).toBeNull();
  });

  it('gives a release as it was frozen, whatever happened since', () => {
    const later = renamed(publish(draft), 'Renamed since');
    const edition = findEdition({ teachMeet: later, people: {}, school, now: NOW }, 1);
    expect(edition.ok && edition.value.programme.name).toBe(draft.name);
    expect(edition.ok && edition.value.programme).toEqual(later.releases[0]?.programme);
  });

  it('compares a release with the one before it, and the draft with the last', () => {
    const twice = publish(renamed(publish(draft), 'Second'));
    const second = findEdition({ teachMeet: twice, people, school, now: NOW }, 2);
    expect(second.ok && second.value.before?.name).toBe(draft.name);
    const now = findEdition({ teachMeet: twice, people, school, now: NOW }, null);
    expect(now.ok && now.value.before?.name).toBe('Second');
  });

  it('refuses a version that was never published', () => {
    const edition = findEdition({ teachMeet: draft, people, school, now: NOW }, 4);
    expect(edition.ok ? '' : edition.error.name).toBe('release-unknown');
  });
});

describe('prepareTeachMeetPaper', () => {
  it('has no change slips before the second version', () => {
    const edition = findEdition({ teachMeet: publish(draft), people, school, now: NOW }, 1);
    expect(edition.ok && prepareTeachMeetPaper(edition.value, 'change-slips', 'A4').changes).toBeNull();
  });

  it('has a slip for the room and the presenters of a talk that moved', () => {
    const first = publish(draft);
    const [moved, placement] = Object.entries(first.placements)[0] ?? [];
    if (moved === undefined || placement === undefined) throw new Error('the sample school has placed talks');
    const { [moved as keyof typeof first.placements]: _gone, ...placements } = first.placements;
    const edition = findEdition({ teachMeet: { ...first, placements }, people, school, now: NOW }, null);
    const slips = edition.ok ? prepareTeachMeetPaper(edition.value, 'change-slips', 'A4').changes : null;
    expect(slips?.map((slip) => slip.kind)).toContain('room');
    expect(slips?.map((slip) => slip.kind)).toContain('presenter');
    expect(slips?.every((slip) => slip.lines.length === 1)).toBe(true);
  });
});
