import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskOf, openStatuses } from '#lib/applications/life/states.ts';
import { grants } from '#lib/kernel/grants.ts';
import { chooseOwner, type Candidate, type Turn } from './choose-owner.ts';

const somebody = (id: string, rest: Partial<Candidate> = {}): Candidate => ({
  ...{ id, name: id, grants: ['review'], isSkilled: false, isAbsent: false, deputyId: null },
  ...{ open: 0, lastGivenAt: null, isParty: false },
  ...rest,
});
const accepted: Turn = { status: 'accepted', ownerId: null, proposedById: null };
const awaiting: Turn = { status: 'awaiting_approval', ownerId: 'wang', proposedById: 'wang' };
const at = (day: string) => new Date(`${day}T10:00:00+08:00`);

describe('whose turn it is', () => {
  test.each<[string, Turn, Candidate[], ReturnType<typeof chooseOwner>]>([
    [
      'the owner keeps what is still theirs',
      { ...accepted, ownerId: 'wang' },
      [somebody('wang', { open: 9 }), somebody('li')],
      undefined,
    ],
    [
      'a case that is over stays where it is',
      { ...accepted, status: 'refused', ownerId: 'gone' },
      [somebody('li')],
      undefined,
    ],
    [
      'who has least to do',
      accepted,
      [somebody('li', { open: 2 }), somebody('wang', { open: 1 })],
      { ownerId: 'wang', why: 'load' },
    ],
    [
      'who has waited longest, if all have the same',
      accepted,
      [somebody('li', { lastGivenAt: at('2026-11-20') }), somebody('wang', { lastGivenAt: at('2026-11-19') })],
      { ownerId: 'wang', why: 'load' },
    ],
    [
      'who knows the service, however busy',
      accepted,
      [somebody('li'), somebody('wang', { open: 5, isSkilled: true })],
      { ownerId: 'wang', why: 'skill' },
    ],
    [
      'whoever is there, if who knows it is away',
      accepted,
      [somebody('li'), somebody('wang', { isSkilled: true, isAbsent: true })],
      { ownerId: 'li', why: 'load' },
    ],
    [
      'the deputy of an owner who is away',
      { ...accepted, ownerId: 'wang' },
      [somebody('li'), somebody('wang', { isAbsent: true, deputyId: 'zhao' }), somebody('zhao', { open: 7 })],
      { ownerId: 'zhao', why: 'deputy', deputyOfId: 'wang' },
    ],
    [
      'a colleague, if the deputy is away too',
      { ...accepted, ownerId: 'wang' },
      [somebody('li'), somebody('wang', { isAbsent: true, deputyId: 'zhao' }), somebody('zhao', { isAbsent: true })],
      { ownerId: 'li', why: 'load' },
    ],
    [
      'nobody whose own case it is',
      accepted,
      [somebody('li', { isParty: true }), somebody('wang', { open: 3 })],
      { ownerId: 'wang', why: 'load' },
    ],
    [
      'another approver than who proposed it',
      awaiting,
      [somebody('wang', { grants: ['review', 'approve'] }), somebody('li', { grants: ['approve'], open: 8 })],
      { ownerId: 'li', why: 'load' },
    ],
    [
      'whoever proposed what is sent back',
      { ...accepted, status: 'in_review', ownerId: 'li', backTo: 'wang' },
      [somebody('li'), somebody('wang', { open: 8 })],
      { ownerId: 'wang', why: 'proposer' },
    ],
    [
      'a colleague, if who proposed it is away',
      { ...accepted, status: 'in_review', ownerId: 'sun', backTo: 'wang' },
      [somebody('li'), somebody('wang', { isAbsent: true })],
      { ownerId: 'li', why: 'load' },
    ],
  ])('%s', (_, turn, people, choice) => expect(chooseOwner(turn, people)).toEqual(choice));
});

describe('where nobody with the grant is there', () => {
  const supervisor = somebody('wu', { grants: ['assign', 'supervise'] });
  const administrator = somebody('zheng', { grants: ['supervise', 'appoint'] });
  const away = somebody('li', { isAbsent: true });

  test.each<[string, Candidate[], ReturnType<typeof chooseOwner>]>([
    [
      'a deputy with another post',
      [somebody('li', { isAbsent: true, deputyId: 'zhou' }), somebody('zhou', { grants: ['accept'] }), supervisor],
      { ownerId: 'zhou', why: 'deputy', deputyOfId: 'li' },
    ],
    ['the supervisor', [away, supervisor, administrator], { ownerId: 'wu', why: 'supervisor' }],
    [
      'an administrator',
      [away, { ...supervisor, isAbsent: true }, administrator],
      { ownerId: 'zheng', why: 'administrator' },
    ],
    [
      'a colleague with the grant who is away',
      [away, { ...administrator, isAbsent: true }],
      { ownerId: 'li', why: 'anybody' },
    ],
    ['anybody of the department', [somebody('zhou', { grants: ['accept'] })], { ownerId: 'zhou', why: 'anybody' }],
    ['nobody at all', [somebody('li', { isParty: true })], undefined],
  ])('the case goes to %s', (_, people, choice) => expect(chooseOwner(accepted, people)).toEqual(choice));

  test('a supervisor who has it keeps it, however busy', () => {
    const other = somebody('an', { grants: ['assign', 'supervise'] });
    expect(chooseOwner({ ...accepted, ownerId: 'wu' }, [{ ...supervisor, open: 9 }, other])).toBeUndefined();
  });
});

const people = fc.uniqueArray(
  fc.record({
    ...{ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), name: fc.constant(''), open: fc.nat(9) },
    ...{ grants: fc.subarray([...grants], { minLength: 1 }), deputyId: fc.constantFrom(null, 'a', 'b', 'z') },
    ...{ isSkilled: fc.boolean(), isAbsent: fc.boolean(), isParty: fc.boolean() },
    lastGivenAt: fc.option(fc.date({ noInvalidDate: true })),
  }),
  { selector: ({ id }) => id },
);
const turns: fc.Arbitrary<Turn> = fc.record({
  status: fc.constantFrom(...openStatuses),
  ownerId: fc.constantFrom(null, 'a', 'b', 'gone'),
  proposedById: fc.constantFrom(null, 'a', 'c'),
  backTo: fc.constantFrom(undefined, 'a', 'c'),
});

test('whoever it is given to may own it; somebody does, if anybody can; and asked again it stays', () => {
  fc.assert(
    fc.property(turns, people, (turn, all) => {
      const choice = chooseOwner(turn, all);
      const isSecond = ['awaiting_approval', 'extension_asked', 'revocation_asked'].includes(turn.status);
      const able = all.filter(({ id, isParty }) => !isParty && !(isSecond && id === turn.proposedById));
      const present = able.filter(
        ({ isAbsent, grants: held }) => !isAbsent && held.some((grant) => deskOf(turn.status)?.includes(grant)),
      );
      const owner = choice?.ownerId ?? turn.ownerId;
      const those = [present, able].find((group) => group.length > 0);
      expect(those?.some(({ id }) => id === owner) ?? true).toBe(true);
      expect(choice && chooseOwner({ ...turn, ownerId: choice.ownerId }, all)).toBeUndefined();
    }),
    { numRuns: 5_000 },
  );
});

test('a hundred cases are spread evenly over those who are there, and over nobody else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 3 }), (here, away) => {
      const team = Array.from({ length: here + away }, (_, index) =>
        somebody(`person-${index}`, { isAbsent: index >= here }),
      );
      for (let turn = 1; turn <= 100; turn += 1) {
        const given = chooseOwner(accepted, team);
        const owner = team.find(({ id }) => id === given?.ownerId);
        if (owner) Object.assign(owner, { open: owner.open + 1, lastGivenAt: new Date(turn) });
      }
      const shares = team.map(({ open }) => open);
      expect(Math.max(...shares.slice(0, here)) - Math.min(...shares.slice(0, here))).toBeLessThanOrEqual(1);
      expect(shares.slice(here).every((share) => share === 0)).toBe(true);
      expect(shares.reduce((all, share) => all + share, 0)).toBe(100);
    }),
  );
});
