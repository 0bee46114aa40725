import { describe, expect, test } from 'vitest';
import { aGuide, source, type Written } from '#lib/catalogue/city.testing.ts';
import { guideSchema } from '#lib/catalogue/guide.ts';
import { departmentsSchema } from '#lib/catalogue/lists.ts';
import { shape } from './check-shape.ts';
import { sayFinding } from './finding.ts';

const file = 'services/food/guide.yaml';
const saidOf = (change: (guide: Written) => void): string[] => {
  const guide = aGuide();
  change(guide);
  return shape(guideSchema, [source(file, 'food', guide)]).findings.map(({ rule, field }) => `${rule} ${field}`);
};

describe('a field without which nobody can apply is a gap of the guide when it is absent', () => {
  test.each<[string, (guide: Written) => void]>([
    ['type', (g) => delete g['type']],
    ['legalBasis', (g) => (g['legalBasis'] = [])],
    ['department', (g) => delete g['department']],
    ['audience', (g) => (g['audience'] = [])],
    ['conditions', (g) => delete g['conditions']],
    ['materials', (g) => delete g['materials']],
    ['materials.0.form', (g) => delete g['materials'][0].form],
    ['steps', (g) => delete g['steps']],
    ['steps.1.who', (g) => delete g['steps'][1].who],
    ['limits', (g) => delete g['limits']],
    ['limits.promised', (g) => delete g['limits'].promised],
    ['fee', (g) => delete g['fee']],
    ['fee.items', (g) => (g['fee'].items = [])],
    ['result', (g) => delete g['result']],
    ['result.type', (g) => delete g['result'].type],
    ['places', (g) => (g['places'] = [])],
    ['visits', (g) => delete g['visits']],
    ['onlineDepth', (g) => delete g['onlineDepth']],
  ])('%s', (field, change) => {
    const [said] = saidOf(change);
    // A union names the whole field, not the branch that it could have been.
    expect(said).toMatch(new RegExp(`^C ${field.split('.')[0]}`));
  });
});

describe('what is there but wrong, and what else is absent, is a matter of shape', () => {
  test.each<[string, (guide: Written) => void]>([
    ['type', (g) => (g['type'] = '99')],
    ['visits', (g) => (g['visits'] = -1)],
    ['visits', (g) => (g['visits'] = 1.5)],
    ['name', (g) => delete g['name']],
    ['name.en', (g) => (g['name'].en = '')],
    ['remedies', (g) => delete g['remedies']],
    ['faq', (g) => (g['faq'] = [])],
    ['feedback', (g) => (g['feedback'] = 'none')],
    ['placesToBe', (g) => (g['placesToBe'] = 'none')],
  ])('%s', (field, change) => {
    const [said] = saidOf(change);
    expect(said).toMatch(field in aGuide() || field.includes('.') ? new RegExp(`^S ${field}$`) : /^S $/);
  });
});

test('an unknown field is named in the reason', () => {
  const { findings } = shape(guideSchema, [source(file, 'food', { ...aGuide(), colour: 'green' })]);
  expect(findings).toMatchObject([{ rule: 'S', file, reason: expect.stringContaining('colour') }]);
});

test('the entries of a list begin with their id, which is no field', () => {
  const found = (name: string, entry: object) =>
    shape(departmentsSchema, [source(name, '', { market: entry })]).findings.map(
      ({ rule, field }) => `${rule} ${field}`,
    );
  const entry = { name: { zh: '局', en: 'Office' }, creditCode: '1', nature: '1', about: { zh: '管', en: 'It' } };
  expect(found('content/departments.yaml', entry)).toEqual(['C market.phones']);
  expect(found('content/other.yaml', entry)).toEqual(['S market.phones']);
});

describe('a file', () => {
  test('that could not be read says why, and nothing else', () => {
    const broken = { ...source(file, 'food', undefined), error: 'is missing' };
    expect(shape(guideSchema, [broken])).toEqual({
      found: [],
      findings: [{ file, field: '', rule: 'S', reason: 'is missing' }],
    });
  });

  test.each([null, 'food', 7, []])('that holds %j is one finding, not a crash', (data) => {
    const { found, findings } = shape(guideSchema, [source(file, 'food', data)]);
    expect(found).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(['S']);
  });

  test('with several faults is told all of them, and the good ones beside it are kept', () => {
    const bad = { ...aGuide(), level: '9', visits: 'many' };
    const { found, findings } = shape(guideSchema, [source(file, 'food', bad), source('b', 'drinks', aGuide())]);
    expect(findings.map(({ field }) => field).toSorted()).toEqual(['level', 'visits']);
    expect(found.map(({ id }) => id)).toEqual(['drinks']);
  });
});

test.each([
  [{ file, field: 'fee.items.0', rule: 'R7', reason: 'why' } as const, `${file} · fee.items.0 · R7 · why`],
  [{ file, field: '', rule: 'S', reason: 'is missing' } as const, `${file} · (file) · S · is missing`],
])('a finding is one line: file, field, rule, reason', (finding, line) => expect(sayFinding(finding)).toBe(line));
