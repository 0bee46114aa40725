import type { ApplicationContext } from '#lib/applications/context.ts';
import { findMine } from '#lib/applications/case/store.ts';
import type { Field } from '#lib/forms/field-kinds.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { partsOf } from '#lib/forms/parts.ts';
import { isGroup, textIn, type Answers } from '#lib/forms/kinds/value.ts';
import { findDetails, type Details, type HomeAddress } from '#lib/identity/details.ts';
import { isGuest } from '#lib/identity/guest/guests.ts';
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
  const mine = Object.fromEntries(page.fields.flatMap((field) => mineOf(field, details)));
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

/** Keeping an address needs a name on file, which the same page need not ask for. */
const mayBeKept = (page: FormPage, details: Details): boolean =>
  isAboutMe(page) || (Boolean(details.name) && page.fields.some((field) => detailAsked(field) === 'address'));

/** True if own details lack something of a page about the actor, or say something else. */
export const mayKeepDetails = (page: FormPage, answers: Answers, details: Details): boolean =>
  mayBeKept(page, details) &&
  page.fields.some((field) => {
    const what = detailAsked(field);
    if (what === 'address') return isNews(addressIn(answers, field.id), details.address);
    const said = textIn(answers, field.id) || undefined;
    return what !== undefined && what !== 'email' && (!details[what] || (said !== undefined && said !== details[what]));
  });

/** Keeps what the actor answered about themselves as their own details, for the next application; a guest has none. */
export async function keepAsDetails(
  ctx: ApplicationContext,
  { page, answers }: { page: FormPage; answers: Answers },
): Promise<void> {
  const known = await findDetails(ctx);
  if (!mayBeKept(page, known) || (await isGuest(ctx.db, ctx.actor.id))) return;
  const said = (what: keyof Details) => {
    const field = page.fields.find((one) => detailAsked(one) === what);
    return field && (textIn(answers, field.id) || undefined);
  };
  const name = said('name') ?? known.name;
  if (!name) return;
  const home = page.fields.find((one) => detailAsked(one) === 'address');
  await saveDetails(ctx, {
    ...{ name, locale: known.locale ?? 'zh', phone: said('phone') ?? known.phone, residentId: said('residentId') },
    address: (home && addressIn(answers, home.id)) ?? known.address,
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

const parts: Record<string, Exclude<keyof Details, 'address'>> = {
  name: 'name',
  'resident-id': 'residentId',
  phone: 'phone',
};

const personOf = (field: Field, details: Details): Filled =>
  Object.fromEntries(partsOf(field).flatMap(({ id }) => answered(id, parts[id.slice(field.id.length + 1)], details)));

/** The answer of an address with the city's districts, from own details. */
export function homeFor(field: Field, address: HomeAddress | undefined): HomeAddress | undefined {
  const isOffered = field.kind === 'address' && field.districts?.some(({ value }) => value === address?.district);
  return isOffered ? address : undefined;
}

function mineOf(field: Field, details: Details): [string, string][] {
  const what = detailAsked(field);
  if (what !== 'address') return answered(field.id, what, details);
  return Object.entries(homeFor(field, details.address) ?? {}).map(([part, said]) => [`${field.id}.${part}`, said]);
}

/** The answer to a question about an address; none where a part is missing. */
function addressIn(answers: Answers, id: string): HomeAddress | undefined {
  const said = answers[id];
  const [district, street] = isGroup(said) ? [textIn(said, 'district'), textIn(said, 'street')] : [];
  return district && street ? { district, street } : undefined;
}

const isNews = (said: HomeAddress | undefined, known: HomeAddress | undefined): boolean =>
  !known || (said !== undefined && (said.district !== known.district || said.street !== known.street));

const answered = (
  name: string,
  what: Exclude<keyof Details, 'address'> | undefined,
  details: Details,
): [string, string][] => {
  const value = what && details[what];
  return value ? [[name, value]] : [];
};
