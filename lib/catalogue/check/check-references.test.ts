import { describe, expect, test } from 'vitest';
import { aGuide, both, type Written } from '#lib/catalogue/city.testing.ts';
import { guideSchema, type Guide } from '#lib/catalogue/guide.ts';
import { bundleSchema, noticesSchema } from '#lib/catalogue/lists.ts';
import {
  checkBundle,
  checkFeatured,
  checkGuideReferences,
  checkLifeEvent,
  checkNotice,
  checkServiceReferences,
  type Names,
} from './check-references.ts';

const names: Names = {
  departments: new Set(['market', 'health']),
  places: new Set(['centre']),
  evidenceTypes: new Set(['plan', 'card']),
  services: new Set(['food', 'drinks']),
  icons: new Set(['store']),
  lifeEvents: new Map([
    ['licence', { audience: 'business' as const }],
    ['birth', { audience: 'citizen' as const }],
    // An event that is malformed elsewhere still has its name.
    ['broken', undefined],
  ]),
};

function guideWith(change: (guide: Written) => void): Guide {
  const written = aGuide();
  change(written);
  return { ...guideSchema.parse(written), id: 'food' };
}

const saidOf = (guide: Guide): string[] =>
  [...checkServiceReferences(guide, names), ...checkGuideReferences(guide, names)].map(
    ({ rule, field, reason }) => `${rule} ${field}: ${reason}`,
  );

test('a guide whose names all exist refers well', () => expect(saidOf(guideWith(() => undefined))).toEqual([]));

describe('a name that leads nowhere is told with its place', () => {
  test.each<[string, (guide: Written) => void]>([
    ['department: nobody does not exist', (g) => (g['department'] = 'nobody')],
    ['jointDepartments: nobody does not exist', (g) => (g['jointDepartments'] = ['health', 'nobody'])],
    ['lifeEvents: nothing does not exist', (g) => (g['lifeEvents'] = ['licence', 'nothing'])],
    ['lifeEvents: birth is for the audience citizen', (g) => (g['lifeEvents'] = ['licence', 'birth'])],
    ['lifeEvents: licence is there twice', (g) => (g['lifeEvents'] = ['licence', 'licence'])],
    ['audience: business is there twice', (g) => (g['audience'] = ['business', 'business'])],
    ['jointDepartments: health is there twice', (g) => (g['jointDepartments'] = ['health', 'health'])],
    ['places: centre is there twice', (g) => (g['places'] = ['centre', 'centre'])],
    ['channels: online is there twice', (g) => (g['channels'] = ['online', 'online'])],
    ['delivery: post is there twice', (g) => (g['delivery'] = ['post', 'post'])],
    ['places: nowhere does not exist', (g) => (g['places'] = ['centre', 'nowhere'])],
    ['remedies.review.place: nowhere does not exist', (g) => (g['remedies'].review.place = 'nowhere')],
    ['remedies.litigation.place: nowhere does not exist', (g) => (g['remedies'].litigation.place = 'nowhere')],
    ['materials: paper does not exist', (g) => g['materials'].push({ ...g['materials'][0], evidence: 'paper' })],
    ['materials: plan is there twice', (g) => g['materials'].push(g['materials'][0])],
    ['circumstances: size is there twice', (g) => g['circumstances'].push(g['circumstances'][0])],
    [
      'circumstances.size: small is there twice',
      (g) => g['circumstances'][0].answers.push({ ...g['circumstances'][0].answers[0], label: both('也小') }),
    ],
    ['circumstances.size.large: card does not exist', (g) => g['circumstances'][0].answers[1].materials.push('card')],
  ])('%s', (said, change) => expect(saidOf(guideWith(change))).toEqual([`X ${said}`]));
});

test.each<[string, (guide: Written) => void]>([
  [
    'an event of its own audience',
    (g) => Object.assign(g, { audience: ['citizen', 'business'], lifeEvents: ['birth'] }),
  ],
  ['an event that is malformed, whose fault is told where it stands', (g) => (g['lifeEvents'] = ['broken'])],
  ['a place of review that exists', (g) => (g['remedies'].review.place = 'centre')],
])('a guide may name %s', (_, change) => expect(saidOf(guideWith(change))).toEqual([]));

describe('a bundle', () => {
  const part = (service: string) => ({ service, why: both('要') });
  const bundle = bundleSchema.parse({
    ...{ name: both('开'), summary: both('店'), audience: 'business', lifeEvent: 'licence', icon: 'store' },
    parts: [part('food'), part('drinks')],
  });

  test('whose names exist refers well', () => expect(checkBundle(bundle, names)).toEqual([]));

  test.each([
    ['parts', 'meals', { parts: [part('food'), part('meals')] }],
    ['lifeEvent', 'nothing', { lifeEvent: 'nothing' }],
    ['icon', 'shop', { icon: 'shop' }],
  ])('says of its %s that %s does not exist', (field, id, change) => {
    const reason = `${id} does not exist`;
    expect(checkBundle(bundleSchema.parse({ ...bundle, ...change }), names)).toEqual([{ field, rule: 'X', reason }]);
  });
});

test('a life event’s icon is one that is drawn', () => {
  expect(checkLifeEvent('birth', { icon: 'store' }, names)).toEqual([]);
  expect(checkLifeEvent('birth', { icon: 'cradle' }, names)).toMatchObject([{ field: 'birth.icon' }]);
});

test('a notice may be about no service, but not about one that is not there', () => {
  const [general, special] = noticesSchema.parse([
    { date: '2026-11-23', title: both('告'), text: both('知') },
    { date: '2026-11-23', title: both('告'), text: both('知'), service: 'meals' },
  ]);
  expect(checkNotice(general!, 0, names)).toEqual([]);
  expect(checkNotice(special!, 1, names)).toMatchObject([{ field: '1.service', reason: 'meals does not exist' }]);
});

test('each service of the home page exists and stands there once', () => {
  expect(checkFeatured(['food', 'drinks'], names)).toEqual([]);
  expect(checkFeatured(['food', 'meals', 'food'], names)).toEqual([
    { field: '1', rule: 'X', reason: 'meals does not exist' },
    { field: '2', rule: 'X', reason: 'food is there twice' },
  ]);
});
