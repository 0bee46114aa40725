import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Application } from '#lib/applications/application.ts';
import { usualApproval } from '#lib/applications/staff/decision-reason.ts';
import { findSentCase } from '#lib/applications/staff/staff-act.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { appended, snippetActsOf, type OwnSnippet, type ReasonSnippet } from './snippet.ts';
import { listSnippets } from './snippet-store.ts';

type Reading = Pick<ApplicationContext, 'db' | 'catalogue'>;
type OfCase = Pick<Application, 'department' | 'service'>;

/** The reasons that an act on a case may be given with: the city's own, then those the department keeps. */
export async function readSnippetsFor(
  { db, catalogue }: Reading,
  { department, service }: OfCase,
  act: string,
): Promise<ReasonSnippet[]> {
  const acts = snippetActsOf[act];
  if (!acts) return [];
  const published = catalogue.listSnippets().filter(({ services }) => !services || services.includes(service));
  const own = await listSnippets(db, [department], service);
  return [...published, ...own].filter((snippet) => acts.includes(snippet.act));
}

/** The snippets of one's departments, to be edited. */
export const readOwnSnippets = ({ db, actor }: Pick<ApplicationContext, 'db' | 'actor'>): Promise<OwnSnippet[]> =>
  listSnippets(db, [...new Set(actor.posts.map(({ department }) => department))]);

type Insertion = { act: string; snippet: string; written: string; locale: Locale };

/**
 * What stands in the field after a snippet is inserted, in the language of whoever reads it: the applicant, or a colleague,
 * who reads `locale`. The usual reason of an approval gives way to any other.
 */
export async function insertReason(
  ctx: ApplicationContext,
  { applicationId, ...insertion }: Insertion & { applicationId: string },
): Promise<string> {
  const application = await findSentCase(ctx, applicationId);
  return application ? insertSnippet(ctx, application, insertion) : insertion.written;
}

/** The same for what is not sent yet; `locale` of it is the language of its applicant. */
export async function insertSnippet(
  ctx: Reading,
  about: OfCase & Pick<Application, 'locale'>,
  { act, snippet: id, written, locale }: Insertion,
): Promise<string> {
  const snippet = (await readSnippetsFor(ctx, about, act)).find((one) => one.id === id);
  if (!snippet) return written;
  const isUsual = written.trim() === usualApproval(ctx, about);
  return appended(isUsual ? '' : written, snippet.text[isForColleagues(act) ? locale : about.locale]);
}

const isForColleagues = (act: string): boolean => act === 'sending-back' || act === 'proposal';
