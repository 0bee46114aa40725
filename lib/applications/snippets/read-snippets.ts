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

type Insertion = { applicationId: string; act: string; snippet: string; written: string; locale: Locale };

/**
 * What stands in the field after a snippet is inserted, in the language of whoever reads it: the applicant, or a colleague,
 * who reads `locale`. The usual reason of an approval gives way to any other.
 */
export async function insertReason(
  ctx: ApplicationContext,
  { applicationId, act, snippet: id, written, locale }: Insertion,
): Promise<string> {
  const application = await findSentCase(ctx, applicationId);
  const snippet = application && (await readSnippetsFor(ctx, application, act)).find((one) => one.id === id);
  if (!snippet) return written;
  const isUsual = written.trim() === usualApproval(ctx, application);
  const reader = isForColleagues(act) ? locale : application.locale;
  return appended(isUsual ? '' : written, snippet.text[reader]);
}

const isForColleagues = (act: string): boolean => act === 'sending-back' || act === 'proposal';
