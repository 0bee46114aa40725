import { newId } from '#db/schema/columns.ts';
import { record } from '#lib/audit/record.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { isDocumentStep } from '#lib/catalogue/document-templates.ts';
import type { WithCalendar } from '#lib/deadlines/calendar.ts';
import { readFeed, type DomainEvent } from '#lib/applications/feed.ts';
import { readSentCase, type SentCase } from '#lib/applications/system/read-case.ts';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import type { Context } from '#lib/kernel/context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import {
  credentialType,
  typeOf,
  withHidden,
  type DocumentClaims,
  type DocumentKind,
} from '#lib/documents/credential/credential.ts';
import { issueSdJwt } from '#lib/documents/credential/sd-jwt.ts';
import { endOf } from '#lib/documents/document.ts';
import { currentKey } from '#lib/documents/keys/keys.ts';
import { insertDocument, isIssued, lockIssuing, takeNumber, takePlace } from '#lib/documents/store.ts';
import type { WithIssuer } from '#lib/documents/keys/issuer.ts';
import { statusAddress } from '#lib/documents/keys/issuer.ts';
import { letterDraft, licenceDraft, type Draft, type Writing } from './claims-of.ts';
import { endFormer } from './end-former.ts';
import { kindAfter } from './kinds.ts';

/** The name under which documents read the feed. */
export const documentReader = 'documents';

type Issuing = Pick<Context<null>, 'db' | 'vault' | 'now'> & WithCatalogue & WithCalendar & WithIssuer;

/**
 * Issues what follows from everything that happened to applications since the last time: receipt, notices, decision, and
 * the licence of an approval, each once. Gives how many documents were issued.
 */
export async function issueDocuments(ctx: Issuing): Promise<number> {
  let issued = 0;
  for (;;) {
    const batch = await ctx.db.transaction((db) => issueBatch({ ...ctx, db }));
    if (batch === undefined) return issued;
    issued += batch;
  }
}

async function issueBatch(ctx: Issuing): Promise<number | undefined> {
  await lockIssuing(ctx.db);
  const events = await readFeed(ctx, documentReader);
  let issued = 0;
  for (const event of events ?? []) if (isDocumentStep(event.step)) issued += await issueAfter(ctx, event);
  return events && issued;
}

/** A document that cannot be issued goes on record, where staff see it, and holds up none behind it. */
async function issueAfter(ctx: Issuing, event: DomainEvent): Promise<number> {
  try {
    return await ctx.db.transaction((db) => issueAll({ ...ctx, db }, event));
  } catch (failure) {
    const facts = { step: event.step, error: failure instanceof Error ? failure.name : 'unknown' };
    const subject = `application:${event.applicationId}`;
    await record(ctx.db, ctx.vault, { actorId: null, action: 'document_failed', subject, facts, at: ctx.now() });
    return 0;
  }
}

async function issueAll(ctx: Issuing, { applicationId, step, at }: DomainEvent): Promise<number> {
  const found = await readSentCase(ctx, applicationId);
  const event = found?.events.find((one) => one.step === step && one.at.getTime() === at.getTime());
  if (!found || !event) return 0;
  await endFormer(ctx, found, event);
  let issued = 0;
  for (const plan of plansOf(ctx, found, event)) issued += (await issueOne(ctx, plan)) ? 1 : 0;
  return issued;
}

/** A document to be issued: it is written once its number is known. */
type Plan = Pick<Writing, 'found' | 'event'> & { kind: DocumentKind; write: (writing: Writing) => Draft };

function plansOf({ catalogue }: WithCatalogue, found: SentCase, event: ApplicationEvent): Plan[] {
  const template = isDocumentStep(event.step) && catalogue.documentAfter(event.step);
  const kind = isDocumentStep(event.step) && kindAfter[event.step];
  const isApproval = event.step === 'approve' || event.step === 'deem_approved';
  const licence = isApproval && catalogue.findGuide(found.application.service)?.result.licence;
  const plan = { found, event };
  return [
    ...(template && kind
      ? [{ ...plan, kind, write: (writing: Writing) => letterDraft(writing, { kind, template }) }]
      : []),
    ...(licence
      ? [{ ...plan, kind: 'licence' as const, write: (writing: Writing) => licenceDraft(writing, licence) }]
      : []),
  ];
}

async function issueOne(ctx: Issuing, { kind, found, event, write }: Plan): Promise<boolean> {
  const { id: applicationId, service, department, applicantId: holderId, organisationId } = found.application;
  const once = { applicationId, kind, step: event.step, happenedAt: event.at };
  if (await isIssued(ctx.db, once)) return false;
  const series = { department, year: Number(dayOf(event.at).slice(0, 4)) };
  const numbered = { ...series, number: await takeNumber(ctx.db, series) };
  const draft = write({ ...ctx, found, event, numbered });
  const place = await takePlace(ctx.db);
  const { number, title, validUntil } = draft;
  await insertDocument(ctx, {
    ...once,
    ...{ id: newId(), number, title, validUntil, service, department, holderId, organisationId, place },
    credential: await sign(ctx, draft, place),
    issuedAt: ctx.now(),
  });
  return true;
}

async function sign(ctx: Issuing, { kind, validUntil, claims }: Draft, place: number): Promise<string> {
  const { key, kid } = await currentKey(ctx);
  const whole: DocumentClaims = {
    iss: ctx.issuer,
    vct: typeOf(kind),
    iat: seconds(ctx.now()),
    ...(validUntil && { exp: seconds(endOf(validUntil)) }),
    status: { status_list: { idx: place, uri: statusAddress(ctx) } },
    ...claims,
  };
  return issueSdJwt(key, { typ: credentialType, kid }, withHidden(whole));
}

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);
