import type { Mutant } from '#evaluation/mutants/mutant.ts';

const ofActs = ['lib/applications/pending/pending.test.ts'];
const ofSnippets = ['lib/applications/snippets/snippets.test.ts'];
const ofPages = ['app/[locale]/staff/applications/[id]/[act]/take-back.test.ts'];

export const pending: Mutant[] = [
  {
    name: 'an act takes effect before its time',
    file: 'lib/applications/case/pending-store.ts',
    before: '.where(and(eq(pendingActs.applicationId, applicationId), lte(pendingActs.dueAt, now)))',
    after: '.where(eq(pendingActs.applicationId, applicationId))',
    tests: ofActs,
  },
  {
    name: 'an act that is kept has its effect already',
    file: 'lib/applications/pending/keep.ts',
    before: 'seconds > 0 ? rehearse(ctx, take) : take(ctx)',
    after: 'seconds > 0 ? take(ctx) : take(ctx)',
    tests: ofActs,
  },
  {
    name: 'another act is taken while one is pending',
    file: 'lib/applications/staff/staff-act.ts',
    before: "  if (await isPending(ctx.db, application.id)) return { code: 'pending' };\n",
    after: '',
    tests: ofActs,
  },
  {
    name: 'a pending case is somebody’s next one',
    file: 'lib/applications/case/queue-store.ts',
    before: '    notInArray(applications.id, casesPending(db)),\n',
    after: '',
    tests: ofActs,
  },
  {
    name: 'a colleague takes an act back',
    file: 'lib/applications/case/pending-store.ts',
    before: ', eq(pendingActs.actorId, actorId)',
    after: '',
    tests: ofActs,
  },
  {
    name: 'an act that is refused in the end is refused in silence',
    file: 'lib/applications/pending/take-effect.ts',
    before: '    await tellOfRefusal(inside, pending);\n',
    after: '',
    tests: ofActs,
  },
  {
    name: 'what was typed is lost when an act is taken back',
    file: 'app/_parts/staff/beside-act.ts',
    before: 'values: taken.value.typed, ',
    after: '',
    tests: ofPages,
  },
  {
    name: 'nothing does an act once its time has come, but the jobs',
    file: 'app/_parts/staff/keep-act.ts',
    before: 'if (dueAt) leaveToTakeEffect',
    after: 'if (!dueAt) leaveToTakeEffect',
    tests: ofPages,
  },
  {
    name: 'a preview takes the act',
    file: 'lib/applications/pending/rehearse.ts',
    before: '() => true',
    after: '() => false',
    tests: ['lib/applications/pending/preview.test.ts'],
  },
  {
    name: 'what was done before a refusal at the counter remains',
    file: 'lib/kernel/all-or-nothing.ts',
    before: '({ ok }) => !ok',
    after: '() => false',
    tests: ['lib/applications/counter/file-at-counter.test.ts'],
  },
  {
    name: 'the preview of an incomplete form goes on to the act',
    file: 'app/_parts/staff/beside-act.ts',
    before: "if ('preview' in typed) return letterOf(ctx, typed, locale);",
    after: '',
    tests: ofPages,
  },
  {
    name: 'the reasons of another service are offered',
    file: 'lib/applications/snippets/read-snippets.ts',
    before: '!services || services.includes(service)',
    after: 'true',
    tests: ofSnippets,
  },
  {
    name: 'a reason is inserted in the language of the officer',
    file: 'lib/applications/snippets/read-snippets.ts',
    before: 'isForColleagues(act) ? locale : about.locale',
    after: 'locale',
    tests: ofSnippets,
  },
  {
    name: 'anybody on the staff changes the reasons of a department',
    file: 'lib/applications/snippets/keep-snippets.ts',
    before: 'if (!actor.posts.some((post) => post.department === department))',
    after: 'if (false)',
    tests: ofSnippets,
  },
  {
    name: 'anybody on the staff removes the reasons of a department',
    file: 'lib/applications/snippets/snippet-store.ts',
    before: 'and(eq(reasonSnippets.id, id), inArray(reasonSnippets.department, departments))',
    after: 'eq(reasonSnippets.id, id)',
    tests: ofSnippets,
  },
  {
    name: 'a flagged question counts as corrected by any change of its page',
    file: 'lib/applications/correction.ts',
    before: 'field ? onPage.filter(({ id }) => id === field) : onPage',
    after: 'onPage',
    tests: ['lib/applications/correction.test.ts'],
  },
  {
    name: 'a flag without words is sent',
    file: 'app/_parts/staff/acts/correction-input.ts',
    before: "what === '' || /[：:]$/.test(what.trim())",
    after: "what === ''",
    tests: ['app/[locale]/staff/applications/[id]/[act]/flags.test.ts'],
  },
];
