import 'server-only';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { answersForm } from '#app/_forms/answers-form.ts';
import type { Application } from '#lib/applications/application.ts';
import { changeSince } from '#lib/applications/draft/change-since.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { paths } from '#app/_request/paths.ts';

/**
 * Leads from the pages of a draft to what its form asks otherwise now, until its holder has seen it. A page that answers a
 * form shows what was typed instead.
 */
export async function showChangesFirst(ctx: WithCatalogue, draft: Application, locale: Locale): Promise<void> {
  if (changeSince(ctx, draft) && !(await answersForm())) redirect(paths.formChanges(locale, draft.id) as Route);
}
