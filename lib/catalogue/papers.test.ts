import { expect, test } from 'vitest';
import { papersToHandOver } from './papers.ts';
import { testContent } from './testing.ts';

const { catalogue } = testContent();

const guide = catalogue.findGuide('residence-permit');
const form = guide && catalogue.formOf(guide);

test('what the applicant brings, posts or has not got yet is still to hand over; what public bodies share is not', () => {
  const answers = {
    ...{ purpose: 'first-issue', 'for-whom': 'myself', ground: 'work' },
    ...{ 'material-id-card': 'shared', 'material-photo': 'post', 'material-work-proof': 'not-yet' },
  };
  expect(form && papersToHandOver(form, answers)).toMatchObject([
    { name: { en: expect.stringMatching(/photo/i) }, way: 'post' },
    { way: 'not-yet' },
  ]);
});

test('a paper of circumstances that no longer hold is not asked for', () => {
  const answers = { purpose: 'first-issue', ground: 'study', 'material-work-proof': 'bring' };
  expect(form && papersToHandOver(form, answers)).toEqual([]);
});
