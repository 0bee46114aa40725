import type { ApplicationContext } from '#lib/applications/context.ts';
import { findMine } from '#lib/applications/case/store.ts';
import type { Field } from '#lib/forms/field-kinds.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { partsOf } from '#lib/forms/parts.ts';
import { textIn, type Answers } from '#lib/forms/kinds/value.ts';
import { findDetails, type Details } from '#lib/identity/details.ts';
import { saveDetails } from '#lib/identity/save-details.ts';

/** Answers from a person's own details, by the name of the input. */
export type Filled = Record<string, string>;

/** The questions of a page about the person who fills it in. */
export const wholePage = 'page';

/**
 * Answers from own details (我的信息), by what they fill in on a page: the questions about whoever fills in the form
 * (`wholePage`), and each question about a person who may be the same one, by its id.
 */
export function ownDetailsOn(page: FormPage, details: Details): Record<string, Filled> {
  const mine = Object.fromEntries(page.fields.flatMap((field) => answered(field.id, detailAsked(field), details)));
  const others = page.fields.filter(mayBeMe).map((field) => [field.id, personOf(field, details)] as const);
  return Object.fromEntries(
    [[wholePage, mine] as const, ...others].filter(([, filled]) => Object.keys(filled).length > 0),
  );
}

/** The same for a draft or a correction of the actor; nothing where it is not theirs, or nothing is known. */
export async function fillFromDetails(
  ctx: ApplicationContext,
  { applicationId, page: pageId, into }: { applicationId: string; page: string; into: string },
): Promise<Filled> {
  const application = await findMine(ctx, { id: applicationId, personId: ctx.actor.id });
  const page = application?.form.pages.find(({ id }) => id === pageId);
  return (page && ownDetailsOn(page, await findDetails(ctx))[into]) ?? {};
}

/** A page that asks for the name and the number of whoever fills it in is about them; a recipient may be somebody else. */
const isAboutMe = ({ fields }: FormPage): boolean =>
  ['name', 'residentId'].every((what) => fields.some((field) => detailAsked(field) === what));

/** True if own details lack something of a page about the actor, or say something else. */
export const mayKeepDetails = (page: FormPage, answers: Answers, details: Details): boolean =>
  isAboutMe(page) &&
  page.fields.some((field) => {
    const what = detailAsked(field);
    const said = textIn(answers, field.id) || undefined;
    return what !== undefined && what !== 'email' && (!details[what] || (said !== undefined && said !== details[what]));
  });

/** Keeps what the actor answered about themselves as their own details, for the next application. */
export async function keepAsDetails(
  ctx: ApplicationContext,
  { page, answers }: { page: FormPage; answers: Answers },
): Promise<void> {
  if (!isAboutMe(page)) return;
  const known = await findDetails(ctx);
  const said = (what: keyof Details) => {
    const field = page.fields.find((one) => detailAsked(one) === what);
    return field && (textIn(answers, field.id) || undefined);
  };
  const name = said('name') ?? known.name;
  if (!name) return;
  await saveDetails(ctx, {
    ...{ name, locale: known.locale ?? 'zh', phone: said('phone') ?? known.phone, residentId: said('residentId') },
  });
}

function detailAsked(field: Field): keyof Details | undefined {
  const [who, what] = ('prefill' in field && field.prefill ? field.prefill : '').split('.');
  // The schema of `prefill` names details of a person only.
  return who === 'person' ? (what as keyof Details) : undefined;
}

/** A person who must differ from somebody is not offered to be oneself. */
const mayBeMe = (field: Field): boolean =>
  field.kind === 'person' && !field.check?.some((rule) => 'differsFrom' in rule);

const parts: Record<string, keyof Details> = { name: 'name', 'resident-id': 'residentId', phone: 'phone' };

const personOf = (field: Field, details: Details): Filled =>
  Object.fromEntries(partsOf(field).flatMap(({ id }) => answered(id, parts[id.slice(field.id.length + 1)], details)));

const answered = (name: string, what: keyof Details | undefined, details: Details): [string, string][] => {
  const value = what && details[what];
  return value ? [[name, value]] : [];
};
