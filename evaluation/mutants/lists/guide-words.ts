import type { Mutant } from '#evaluation/mutants/mutant.ts';

const tests = ['lib/publishing/guides/guides.test.ts'];

/** The words of guides: who proposes and publishes them, and that the files stay the source. */
export const guideWords: Mutant[] = [
  {
    name: 'an author publishes their own words',
    file: 'lib/publishing/guides/settle.ts',
    before: "if (isAuthor !== (settled.outcome === 'withdrawn'))",
    after: 'if (false)',
    tests,
  },
  {
    name: 'words are settled twice',
    file: 'lib/publishing/guides/settle.ts',
    before: "if (version.outcome) return err({ code: 'settled_before' });",
    after: '',
    tests,
  },
  {
    name: 'the words of another department’s guide are anybody’s',
    file: 'lib/publishing/guides/on-guide.ts',
    before: 'return file && mayPublish(actor, file.department) ? file : undefined;',
    after: 'return file;',
    tests,
  },
  {
    name: 'words go over others that were published meanwhile',
    file: 'lib/publishing/guides/propose.ts',
    before: "if (start !== proposal.start) return err({ code: 'changed_since' });",
    after: '',
    tests,
  },
  {
    name: 'published words stand over a text that the file has changed since',
    file: 'lib/publishing/guides/reword.ts',
    before: 'stale.has(path) ? [] : [[path, text] as const]',
    after: '[[path, text] as const]',
    tests: ['lib/publishing/guides/reword.test.ts'],
  },
  {
    name: 'markup is published',
    file: 'lib/publishing/guides/check-texts.ts',
    before: "return markup.test(text) ? { code: 'markup' } : undefined;",
    after: 'return undefined;',
    tests: ['lib/publishing/guides/check-texts.test.ts'],
  },
  {
    name: 'a file changes more than words',
    file: 'lib/publishing/guides/carry-words.ts',
    before: "if (field) return err({ code: 'more_than_words', field });",
    after: '',
    tests: ['lib/publishing/guides/carry-words.test.ts'],
  },
];
