import type { Mutant } from '#evaluation/mutants/mutant.ts';

const file = 'lib/applications/several/act-on-several.ts';
const tests = ['lib/applications/several/act-on-several.test.ts'];
const ofExport = ['app/api/staff/export/export-api.test.ts'];

/** Acts on several cases at once, lists under names, what colleagues know, and what supervision measures. */
export const several: Mutant[] = [
  {
    name: 'a second press says that somebody else was there',
    file,
    before: "if (code === 'stale' || code === 'pending') return (await doneBefore(ctx, act, on)) ?? done;",
    after: '',
    tests,
  },
  {
    name: 'a second press hands every case over again',
    file,
    before: "const isUnversioned = act === 'handing-over';",
    after: 'const isUnversioned = false;',
    tests,
  },
  {
    name: 'what a colleague did counts as done by oneself',
    file,
    before: 'event.actorId === ctx.actor.id',
    after: 'true',
    tests,
  },
  {
    name: 'an act on several cases that are not one’s own leaves no line',
    file,
    before: 'await recordDenial(ctx, { id: on.applicationId, asked: act, code });',
    after: '',
    tests,
  },
  {
    name: 'cases are offered to whoever only supervises',
    file: 'lib/applications/several/read-offers.ts',
    before: 'if (deskGrants.some((grant) => grants.includes(grant)))',
    after: '',
    tests,
  },
  {
    name: 'more leaves than what is ticked',
    file: 'lib/applications/case/export-store.ts',
    before: 'selection.ids && inArray(applications.id, selection.ids),',
    after: '',
    tests: ofExport,
  },
  {
    name: 'everything leaves where nothing is ticked',
    file: 'app/api/staff/export/route.ts',
    before: "form.has('selected')",
    after: "form.has('case')",
    tests: ofExport,
  },
  {
    name: 'a colleague’s list is renamed and removed',
    file: 'lib/applications/views/view-store.ts',
    before: 'and(eq(deskViews.id, id), eq(deskViews.personId, personId))',
    after: 'eq(deskViews.id, id)',
    tests: ['lib/applications/views/views.test.ts'],
  },
  {
    name: 'a supervisor says what they know themselves',
    file: 'lib/applications/team/set-skills.ts',
    before: 'personId === ctx.actor.id ? [] : ',
    after: '',
    tests: ['lib/applications/team/set-skills.test.ts'],
  },
  {
    name: 'the distance to the promise is none',
    file: 'lib/applications/supervision/figures/measure.ts',
    before: 'clock ? daysAfter(clock.promised.due)',
    after: 'clock ? daysAfter(decidedOn)',
    tests: ['lib/applications/supervision/figures/read-figures.test.ts'],
  },
  {
    name: 'what is undone after a decision is not counted',
    file: 'lib/applications/supervision/figures/record-decided.ts',
    before: 'else if (isOverturning(step))',
    after: 'else if (false)',
    tests: ['lib/applications/supervision/figures/overturning.test.ts'],
  },
];
