import { describe, expect } from 'vitest';
import { post } from '#tests/support/in-request.ts';
import { elementsIn, textOf } from '#tests/support/markup.ts';
import { test } from '#db/testing.ts';
import { aClaim, aHandlerOf, type Claimed } from '#lib/applications/testing/representation.testing.ts';
import type { Database } from '#db/client.ts';
import { aPerson } from '#lib/identity/testing.ts';
import { contextOf } from '#lib/kernel/testing.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { endMembership } from '#lib/organisations/end-membership.ts';
import { readMyOrganisation } from '#lib/organisations/read.ts';
import { endMember, handOverCompany, inviteHandler } from './[id]/actions.ts';
import OrganisationPage from './[id]/page.tsx';
import { answerMyInvitation } from './actions.ts';
import OrganisationsPage from './page.tsx';

const nobody = '0197a3c8-2f5b-7c1e-9a44-3b2f6c1d8e70';
const list = (locale: string) => () => OrganisationsPage({ params: Promise.resolve({ locale }) });
const company = (id: string, locale: string) => () => OrganisationPage({ params: Promise.resolve({ locale, id }) });

/** The summary of what is wrong, which stands before everything else of the page. */
const alarm = (html: string): string => {
  const main = html.slice(html.indexOf('<main'), html.indexOf('<h1>'));
  // The first is the page's own width.
  expect(elementsIn(main, 'div')[1]).toMatchObject({ role: 'group', 'data-alarm': 'true' });
  return textOf(main);
};

test.for([
  ['zh', '这个邀请已经失效。'],
  ['en', 'This invitation is no longer open.'],
] as const)('who answers an invitation that is gone reads so above the list (%s)', async ([locale, said], { db }) => {
  const fields = { locale, invitationId: nobody, answer: 'accept' };
  const { html, to } = await post({
    db,
    who: await aPerson(db),
    action: answerMyInvitation,
    fields,
    page: list(locale),
  });
  expect(to).toBeUndefined();
  expect(alarm(html)).toContain(said);
});

test('an answer to an invitation is yes or no', async ({ db }) => {
  const fields = { locale: 'en', invitationId: nobody, answer: 'perhaps' };
  const { html } = await post({ db, who: await aPerson(db), action: answerMyInvitation, fields, page: list('en') });
  expect(alarm(html)).toMatch(/^There is a problem/);
});

const membership = async (db: Database, { organisationId }: Claimed, of: Actor): Promise<string> => {
  const view = await readMyOrganisation(contextOf(db, of), organisationId);
  return view?.members.find(({ personId }) => personId === of.id)?.id ?? '';
};

type Sending = (form: FormData) => Promise<void>;

describe('the legal representative of a company', () => {
  const send = async (db: Database, claim: Claimed, sent: { action: Sending; membershipId: string }) => {
    const fields = { locale: 'en', organisationId: claim.organisationId, membershipId: sent.membershipId };
    const page = company(claim.organisationId, 'en');
    return post({ db, who: claim.representative, action: sent.action, fields, page });
  };

  test('cannot leave it without one', async ({ db }) => {
    const claim = await aClaim(db);
    const membershipId = await membership(db, claim, claim.representative);
    const { html } = await send(db, claim, { action: endMember, membershipId });
    expect(alarm(html)).toContain('A company always has a legal representative.');
  });

  test.for([
    ['removes', endMember],
    ['hands over to', handOverCompany],
  ] as const)('who %s a member who is gone reads so', async ([, action], { db }) => {
    const claim = await aClaim(db);
    const handler = await aHandlerOf(db, claim);
    const membershipId = await membership(db, claim, handler);
    await endMembership(contextOf(db, handler), { organisationId: claim.organisationId, membershipId });
    const { html } = await send(db, claim, { action, membershipId });
    expect(alarm(html)).toContain('We cannot find this member.');
    expect(elementsIn(html, 'input').map(({ value }) => value)).not.toContain(membershipId);
  });

  test('removes a handler, and comes back to the company', async ({ db }) => {
    const claim = await aClaim(db);
    const membershipId = await membership(db, claim, await aHandlerOf(db, claim));
    expect((await send(db, claim, { action: endMember, membershipId })).to).toBe(
      `/en/organisations/${claim.organisationId}`,
    );
  });

  test('who invites an address that is none keeps it and reads why', async ({ db }) => {
    const claim = await aClaim(db);
    const fields = { locale: 'en', organisationId: claim.organisationId, email: 'no address' };
    const page = company(claim.organisationId, 'en');
    const { html } = await post({ db, who: claim.representative, action: inviteHandler, fields, page });
    expect(elementsIn(html, 'input').find(({ id }) => id === 'email')).toMatchObject({
      ...{ value: 'no address', 'aria-invalid': 'true', 'aria-describedby': 'email-hint email-error' },
    });
  });

  test('invites nobody twice', async ({ db }) => {
    const claim = await aClaim(db);
    const { email } = await aPerson(db);
    const fields = { locale: 'en', organisationId: claim.organisationId, email };
    const page = company(claim.organisationId, 'en');
    const invite = () => post({ db, who: claim.representative, action: inviteHandler, fields, page });
    expect((await invite()).to).toBe(`/en/organisations/${claim.organisationId}`);
    expect(textOf((await invite()).html)).toContain('They are invited already and have not answered yet.');
  });
});

describe('a handler', () => {
  test('who leaves comes to the list of companies', async ({ db }) => {
    const claim = await aClaim(db);
    const who = await aHandlerOf(db, claim);
    const fields = {
      locale: 'zh',
      organisationId: claim.organisationId,
      membershipId: await membership(db, claim, who),
    };
    expect((await post({ db, who, action: endMember, fields })).to).toBe('/zh/organisations');
  });

  test('cannot remove anybody else, nor hand over, nor is offered to', async ({ db }) => {
    const claim = await aClaim(db);
    const who = await aHandlerOf(db, claim);
    const other = await aHandlerOf(db, claim);
    const page = company(claim.organisationId, 'en');
    const fields = {
      locale: 'en',
      organisationId: claim.organisationId,
      membershipId: await membership(db, claim, other),
    };
    for (const action of [endMember, handOverCompany]) {
      const { html, to } = await post({ db, who, action, fields, page });
      expect(to).toBeUndefined();
      expect(alarm(html)).toContain('We cannot find this member.');
      expect(textOf(html)).not.toMatch(/Remove|Make legal representative|Send the invitation/);
      // Only their own place is theirs to give up.
      expect(textOf(html).match(/Leave this company/g)).toHaveLength(1);
    }
  });
});
