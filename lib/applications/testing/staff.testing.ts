import type { Database } from '#db/client.ts';
import { newId } from '#db/schema/columns.ts';
import type { Raw } from '#lib/forms/read-answers.ts';
import { entryName } from '#lib/forms/entry-names.ts';
import { isEntriesField, isPlainField, kindOf, optionsOf, type Field } from '#lib/forms/field-kinds.ts';
import { partsOf } from '#lib/forms/parts.ts';
import { visiblePages } from '#lib/forms/conditions.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { Result } from '#lib/kernel/result.ts';
import { aPost, contextOf } from '#lib/kernel/testing.ts';
import { listMyOrganisations } from '#lib/organisations/read.ts';
import { answer } from '#lib/applications/draft/answer.ts';
import type { Application } from '#lib/applications/application.ts';
import { start } from '#lib/applications/draft/start.ts';
import { submit } from '#lib/applications/draft/submit.ts';
import { aCityWithStaff, aPerson, granted } from './testing.ts';

/** A licence that two people decide, promised within five working days. */
export const licence = { service: 'dog-registration', department: 'public-security' };
/** No licence; one person decides. */
export const permit = { service: 'residence-permit', department: 'public-security' };
/** A licence for businesses. */
export const businessLicence = { service: 'tobacco-retail-licence', department: 'tobacco' };

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'accepted' : result.refusal.code);

/** Somebody who works in a department, with every role there unless some are named. */
export const anOfficer = (
  db: Database,
  department: string,
  posts: string[] = ['intake', 'reviewer', 'approver'],
): Promise<Actor> =>
  aPerson(
    db,
    '李四',
    posts.map((post) => aPost(department, post)),
  );

type Filing = { service: string; by: Actor; organisationId?: string; at?: string };

/** A draft with every question answered. */
export async function aDraft(db: Database, { service, by, organisationId, at }: Filing): Promise<Application> {
  await aCityWithStaff(db);
  const ctx = contextOf(db, by, at);
  const { id, form } = granted(await start(ctx, { service, organisationId, locale: 'zh' }));
  const company = (await listMyOrganisations(db, by.id)).find((mine) => mine.id === organisationId);
  let draft: Application | undefined;
  for (let page = form.pages[0]; page;) {
    const raw: Raw = Object.assign({}, ...page.fields.map((field) => typed(field, company?.creditCode)));
    draft = granted<Application>(await answer(ctx, { applicationId: id, page: page.id, raw }));
    const pages = visiblePages(form, draft.answers);
    page = pages[pages.findIndex((one) => one.id === page?.id) + 1];
  }
  if (!draft) throw new Error('A form without pages');
  return draft;
}

export async function aFiling(db: Database, filing: Filing): Promise<Application> {
  const draft = await aDraft(db, filing);
  return granted(
    await submit(contextOf(db, filing.by, filing.at), { applicationId: draft.id, idempotencyKey: newId() }),
  );
}

const isPaper = (field: Field): boolean => optionsOf(field)?.some(({ value }) => value === 'bring') ?? false;

/** The number of a bank account has a pattern of its own. */
const isAccount = (field: Field): boolean => field.kind === 'text' && field.id === 'account';

/** The text people type into a question: its kind's own example. */
export function typed(field: Field, creditCode?: string): Raw {
  if (field.kind === 'credit-code' && creditCode) return { [field.id]: creditCode };
  if (isPlainField(field))
    return {
      [field.id]: isPaper(field) ? 'bring' : isAccount(field) ? '6222021234567890' : kindOf(field).example(field),
    };
  return Object.assign({}, ...partsIn(field).map((part) => typed(part, creditCode)));
}

/** Of a list its least number of entries. */
const partsIn = (field: Field): Field[] =>
  isEntriesField(field)
    ? Array.from({ length: field.atLeast }, (_, place) =>
        field.fields.map((part) => ({ ...part, id: entryName(field.id, place, part.id) })),
      ).flat()
    : partsOf(field);
