import type { Mutant } from '#evaluation/mutants/mutant.ts';

const link = 'lib/identity/guest/resume-link.ts';
const linkTests = ['lib/identity/guest/resume-link.test.ts'];
const takeTests = ['lib/applications/guest/take-into-account.test.ts'];
const pageTests = ['app/[locale]/applications/resumption/guest-pages.test.ts'];

export const guests: Mutant[] = [
  {
    name: 'a link to go on opens with any word',
    file: link,
    before: 'vault.hashes(wordText(token, word)).includes(wordHash)',
    after: 'true',
    tests: linkTests,
  },
  {
    name: 'a link to go on opens twice',
    file: link,
    before: 'await deleteLinkOf(db, personId);',
    after: '',
    tests: linkTests,
  },
  {
    name: 'a link to go on leaves the form open elsewhere',
    file: link,
    before: 'await deleteKeysOf(db, personId);',
    after: '',
    tests: pageTests,
  },
  {
    name: 'a link to go on may be tried for ever',
    file: 'lib/identity/guest/guest-store.ts',
    before: 'gt(resumeLinks.until, now), lt(resumeLinks.tries, mostTries)))\n    .returning',
    after: 'gt(resumeLinks.until, now)))\n    .returning',
    tests: linkTests,
  },
  {
    name: 'a link to go on works for ever',
    file: 'lib/identity/guest/guest-store.ts',
    before: 'gt(resumeLinks.until, now), lt(resumeLinks.tries, mostTries)))\n    .returning',
    after: 'lt(resumeLinks.tries, mostTries)))\n    .returning',
    tests: linkTests,
  },
  {
    name: 'a new link leaves the tries of the one before',
    file: 'lib/identity/guest/guest-store.ts',
    before: 'const anew = { ...link, tries: 0 };',
    after: 'const anew = { ...link };',
    tests: linkTests,
  },
  {
    name: 'an account takes the draft of another account',
    file: 'lib/applications/guest/take-into-account.ts',
    before: 'guestId !== undefined && (await lockGuest(db, guestId))',
    after: 'guestId !== undefined',
    tests: takeTests,
  },
  {
    name: 'files stay behind with a guest',
    file: 'lib/applications/guest/take-into-account.ts',
    before: 'await giveToPerson(db, { applicationId, from: guestId, to: actor.id });',
    after: '',
    tests: takeTests,
  },
  {
    name: 'a guest outlives what they wrote',
    file: 'lib/applications/guest/take-into-account.ts',
    before: 'if (!(await hasDrafts(db, guestId))) await endGuest(db, guestId);',
    after: '',
    tests: takeTests,
  },
  {
    name: 'a guest keeps details as an account does',
    file: 'lib/applications/draft/own-details.ts',
    before: '|| (await isGuest(ctx.db, ctx.actor.id))',
    after: '',
    tests: takeTests,
  },
  {
    name: 'guests are told of what lapses as accounts are',
    file: 'lib/applications/case/lapse-store.ts',
    before: ', notInArray(applicantId, guestsIn(db))',
    after: '',
    tests: ['lib/applications/system/lapse-guest-drafts.test.ts'],
  },
  {
    name: 'what an account writes lapses as a guest’s',
    file: 'lib/applications/guest/guest-draft-store.ts',
    before: '    inArray(applicantId, guestsIn(db)),\n',
    after: '',
    tests: ['lib/applications/system/lapse-guest-drafts.test.ts'],
  },
  {
    name: 'the key of a guest opens after an hour without use',
    file: 'lib/identity/guest/guest-key.ts',
    before: 'if (!key || endOf(key).at <= now()) return undefined;',
    after: 'if (!key) return undefined;',
    tests: pageTests,
  },
  {
    name: 'a guest is somebody on every page',
    file: 'app/_request/context.ts',
    before: 'actor: reader?.actor ?? null }',
    after: "actor: reader?.actor ?? (await (await import('./guest.ts')).guestHere()) ?? null }",
    tests: pageTests,
  },
  {
    name: 'a shared device keeps the key of a guest',
    file: 'app/_request/guest.ts',
    before: 'if (token) await dropKey(ctx, token);',
    after: '',
    tests: pageTests,
  },
];
