import type { Mutant } from '#evaluation/mutants/mutant.ts';

const folder = 'lib/applications/signatures';

export const signatures: Mutant[] = [
  {
    name: 'what others sign is filed without them',
    file: 'lib/applications/draft/submit.ts',
    before: '!entered && asked.signatories.length > 0',
    after: 'false',
    tests: [`${folder}/ask-for-signatures.test.ts`],
  },
  {
    name: 'what waits for signatures is changed',
    file: 'lib/applications/correction.ts',
    before: 'return signingSince ? [] : pages;',
    after: 'return pages;',
    tests: [`${folder}/ask-for-signatures.test.ts`],
  },
  {
    name: 'what waits for signatures is thrown away',
    file: 'lib/applications/draft/discard.ts',
    before: 'if (draft.signingSince) return',
    after: 'if (false) return',
    tests: [`${folder}/ask-for-signatures.test.ts`],
  },
  {
    name: 'a link opens with any number',
    file: `${folder}/open-copy.ts`,
    before: '!ctx.vault.hashes(numberText(residentId)).includes(asked.numberHash)',
    after: 'false',
    tests: [`${folder}/open-copy.test.ts`],
  },
  {
    name: 'a number is guessed for ever',
    file: `${folder}/open-copy.ts`,
    before: 'if (asked.tries >= mostTries)',
    after: 'if (false)',
    tests: [`${folder}/open-copy.test.ts`],
  },
  {
    name: 'a link that somebody has opened opens for another',
    file: `${folder}/open-copy.ts`,
    before: 'return asked && !isTaken ?',
    after: 'return asked ?',
    tests: [`${folder}/open-copy.test.ts`],
  },
  {
    name: 'the applicant signs for the other one',
    file: `${folder}/open-copy.ts`,
    before: `if (copy.sentById === ctx.actor.id) return { code: 'own_copy' };`,
    after: '',
    tests: [`${folder}/open-copy.test.ts`],
  },
  {
    name: 'anybody signs',
    file: `${folder}/sign-copy.ts`,
    before: 'id === signatureId && personId === ctx.actor.id',
    after: 'id === signatureId',
    tests: [`${folder}/sign-copy.test.ts`],
  },
  {
    name: 'the first signature files',
    file: `${folder}/copy.ts`,
    before: 'signatures.every(',
    after: 'signatures.some(',
    tests: [`${folder}/sign-copy.test.ts`],
  },
  {
    name: 'a copy that was altered is signed',
    file: `${folder}/sign-copy.ts`,
    before: 'if (hashOfCopy(vault, frozen, copy.hash) !== copy.hash)',
    after: 'if (false)',
    tests: [`${folder}/sign-copy.test.ts`],
  },
  {
    name: 'staff decide what they signed',
    file: `${folder}/sign-copy.ts`,
    before: 'await keepAway(ctx, held);',
    after: '',
    tests: [`${folder}/sign-copy.test.ts`],
  },
  {
    name: 'a signature never expires',
    file: `${folder}/copy.ts`,
    before: 'ending === null && now < until',
    after: 'ending === null',
    tests: [`${folder}/sign-copy.test.ts`],
  },
];
