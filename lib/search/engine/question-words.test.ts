import { expect, it } from 'vitest';
import { withoutQuestion } from './question-words.ts';

it.each([
  ['请问怎么办理护照？', '护照'],
  ['我想要换身份证，要多久', '换身份证'],
  ['how do i renew a passport?', 'renew a passport'],
  ['please, where can i vote', 'vote'],
  ['can income tax be paid later', 'can income tax be paid later'],
  ['怎么办', '怎么办'],
  ['请问犬', '请问犬'],
])('“%s” looks for “%s”', (asked, sought) => {
  expect(withoutQuestion(asked)).toBe(sought);
});
