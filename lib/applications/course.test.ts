import { describe, expect } from 'vitest';
import { test } from '#db/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { resubmit } from '#lib/applications/applicant/resubmit.ts';
import { aCaseIn, aCast } from '#lib/applications/testing/staff-acts.testing.ts';
import { granted } from '#lib/applications/testing/testing.ts';
import { courseOf } from './course.ts';
import type { Status } from './life/states.ts';

const courses: Record<Exclude<Status, 'draft'>, string> = {
  submitted: 'filed ✓, papers now, accepted, reviewed, decided, delivered',
  correction_requested: 'filed ✓, corrected now, accepted, reviewed, decided, delivered',
  not_accepted: 'filed ✓, ended ✓',
  returned: 'filed ✓, ended ✓',
  accepted: 'filed ✓, accepted ✓, reviewed now, decided, delivered',
  in_review: 'filed ✓, accepted ✓, reviewed now, decided, delivered',
  stopped: 'filed ✓, accepted ✓, reviewed now, decided, delivered',
  extension_asked: 'filed ✓, accepted ✓, reviewed now, decided, delivered',
  awaiting_approval: 'filed ✓, accepted ✓, reviewed ✓, decided now, delivered',
  approved: 'filed ✓, accepted ✓, reviewed ✓, decided ✓, delivered now',
  delivered: 'filed ✓, accepted ✓, reviewed ✓, decided ✓, delivered ✓',
  refused: 'filed ✓, accepted ✓, reviewed ✓, decided ✓',
  withdrawn: 'filed ✓, ended ✓',
  lapsed: 'filed ✓, ended ✓',
  revocation_asked: 'filed ✓, accepted ✓, reviewed ✓, decided ✓, delivered ✓, ended now',
  revoked: 'filed ✓, accepted ✓, reviewed ✓, decided ✓, delivered ✓, ended ✓',
};

describe('the course of a case', () => {
  test.for(Object.entries(courses) as [Status, string][])('that is %s', async ([status, course], { db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, status, cast);
    const found = await readMyCase(contextOf(db, cast.citizen), id);
    if (!found) throw new Error('The case is gone');
    const steps = courseOf({ ...found.application, owesPapers: found.owed.length > 0 }, found.events);
    expect(said(steps)).toBe(course);
    for (const { stage, place, at } of steps)
      expect(at !== undefined, stage).toBe(place === 'done' && stage !== 'reviewed');
  });

  test('shows by when the next thing is due, and nobody’s date while the clock stands still', async ({ db }) => {
    const dueIn = async (status: Status) => {
      const cast = await aCast(db);
      const application = await aCaseIn(db, status, cast);
      const found = await readMyCase(contextOf(db, cast.citizen), application.id);
      const steps = found ? courseOf({ ...found.application, owesPapers: found.owed.length > 0 }, found.events) : [];
      return steps.flatMap(({ stage, by }) => (by ? [[stage, by]] : []));
    };
    expect(await dueIn('submitted')).toEqual([['accepted', '2026-11-30']]);
    expect(await dueIn('correction_requested')).toEqual([['corrected', expect.any(String)]]);
    expect(await dueIn('in_review')).toEqual([['decided', expect.any(String)]]);
    expect(await dueIn('stopped')).toEqual([]);
    expect(await dueIn('approved')).toEqual([['delivered', expect.any(String)]]);
    expect(await dueIn('delivered')).toEqual([]);
  });

  test('waits for staff once no documents are owed', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'submitted', cast);
    const found = await readMyCase(contextOf(db, cast.citizen), id);
    expect(found && said(courseOf({ ...found.application, owesPapers: false }, found.events))).toBe(
      'filed ✓, accepted now, reviewed, decided, delivered',
    );
  });

  test('keeps a correction that was made', async ({ db }) => {
    const cast = await aCast(db);
    const { id } = await aCaseIn(db, 'correction_requested', cast);
    const ctx = contextOf(db, cast.citizen);
    granted(await resubmit(ctx, { applicationId: id, reply: '没有变化' }));
    const found = await readMyCase(ctx, id);
    expect(found && said(courseOf({ ...found.application, owesPapers: found.owed.length > 0 }, found.events))).toBe(
      'filed ✓, corrected ✓, papers now, accepted, reviewed, decided, delivered',
    );
  });
});

const marks = { done: ' ✓', now: ' now', 'to-come': '' };
const said = (steps: ReturnType<typeof courseOf>): string =>
  steps.map(({ stage, place }) => `${stage}${marks[place]}`).join(', ');
