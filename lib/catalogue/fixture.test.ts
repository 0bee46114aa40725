import { describe, expect, test } from 'vitest';
import { aCity, icons, source, type Written } from './city.testing.ts';
import { serviceSchema } from './service.ts';
import { lackingIn } from './check/missing-fields.ts';
import { checkContent } from './check/check-content.ts';

const aFixture = (): Written => ({
  ...{ fixture: true, name: '价格争议调解', summary: '调解价格争议。' },
  codes: { catalogue: '442001028000', task: '11440000006939756B2442001028000' },
  ...{ type: '10', level: '2', department: 'abroad', audience: ['citizen'], lifeEvents: ['birth'] },
  limits: { statutory: { unit: 'working-day', days: 60 } },
  materials: [{ name: '申请书' }, { name: '身份证' }],
});

function aTrial(fixture = aFixture()) {
  const city = aCity();
  city.guides.push(source('trial/guide.yaml', 'trial', fixture));
  city.departments.data = {
    ...(city.departments.data as Written),
    abroad: { fixture: true, name: '省发展和改革委员会', creditCode: '11440000006939756B' },
  };
  return city;
}

test('a fixture may lack what no guide may, and nothing is found fault with', () => {
  expect(checkContent(aTrial(), icons)).toEqual([]);
});

test('what it says is Chinese, in both languages', () => {
  expect(serviceSchema.parse(aFixture()).name).toEqual({ zh: '价格争议调解', en: '价格争议调解' });
});

describe('a fixture must still be whole in itself', () => {
  test.each<[string, string, object]>([
    ['S', 'name', { name: { zh: '调解', en: 'Mediation' } }],
    ['S', 'type', { type: '21' }],
    ['X', 'department', { department: 'nobody' }],
    ['X', 'lifeEvents', { lifeEvents: ['licence'] }],
  ])('%s at %s', (rule, field, change) => {
    expect(checkContent(aTrial({ ...aFixture(), ...change }), icons)).toMatchObject([{ rule, field }]);
  });
});

test('an editor cannot put a fixture among what is needed most', () => {
  const city = aTrial();
  (city.featured.data as string[]).push('trial');
  expect(checkContent(city, icons)).toMatchObject([{ rule: 'X', file: 'featured.yaml' }]);
});

test('what the completeness rule misses in fixtures is counted by field', () => {
  const { services, departments } = lackingIn(aTrial());
  expect(services.fixtures).toBe(1);
  const fields = services.lacks.map(({ field }) => field);
  expect(fields).toEqual(
    expect.arrayContaining(['legalBasis', 'fee', 'steps', 'result', 'places', 'conditions', 'limits.promised']),
  );
  expect(fields).toContain('materials.*.form');
  expect(fields).not.toContain('limits.statutory');
  expect(services.lacks.every(({ fixtures }) => fixtures === 1)).toBe(true);
  expect(departments).toEqual({ fixtures: 1, lacks: [{ field: 'phones', fixtures: 1 }] });
});

test('a city without fixtures lacks nothing', () => {
  expect(lackingIn(aCity()).services).toEqual({ fixtures: 0, lacks: [] });
});
