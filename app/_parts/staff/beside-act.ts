import 'server-only';
import { createElement } from 'react';
import { firstErrors } from '#app/_forms/action.ts';
import type { Values } from '#app/_forms/values.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { previewAct } from '#lib/applications/pending/preview.ts';
import { takeBack } from '#lib/applications/pending/take-back.ts';
import { insertReason } from '#lib/applications/snippets/read-snippets.ts';
import { isId } from '#lib/kernel/id.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { findAct } from './acts.ts';
import { LetterPreview } from './letter-preview.tsx';
import { TakenBack } from './taken-back.tsx';

/** What the buttons beside an act's own ask for; `undefined` where the act itself was asked for. */
export async function besideAct(ctx: PortalContext, typed: Values, locale: Locale) {
  if ('takeBack' in typed) return formTakenBack(ctx, typed, locale);
  if ('preview' in typed) return letterOf(ctx, typed, locale);
  if ('snippet' in typed) return withSnippet(ctx, typed, locale);
  return undefined;
}

/** The act is taken back, and its form stands as it was typed. */
async function formTakenBack(ctx: PortalContext, typed: Values, locale: Locale) {
  const id = String(typed['applicationId']);
  const taken = isId(id) ? await takeBack(ctx, id) : undefined;
  if (!taken?.ok) return { refusal: { code: 'too_late' } };
  return { values: taken.value.typed, beside: createElement(TakenBack, { locale }) };
}

/** The text of a snippet follows what is written in the field of the reasons. */
async function withSnippet(ctx: PortalContext, typed: Values, locale: Locale) {
  const act = String(typed['act']);
  const field = act === 'correction-request' ? 'other' : 'reason';
  const asked = { applicationId: String(typed['applicationId']), act, snippet: String(typed['snippet']) };
  const written = String(typed[field] ?? '');
  return { values: { [field]: await insertReason(ctx, { ...asked, written, locale }) } };
}

const placeholder = words({ zh: '（这里是理由）', en: '(the reasons stand here)' });

/** The letter of the act as it is typed so far; a reason that is still missing is only hinted at. */
async function letterOf(ctx: PortalContext, typed: Values, locale: Locale) {
  const reason = String(typed['reason'] ?? '').trim() || placeholder[locale];
  const read = findAct(String(typed['act']))
    ?.read(locale)
    .safeParse({ ...typed, reason });
  if (!read?.success) return { errors: read ? firstErrors(read.error) : {} };
  const preview = await previewAct(ctx, read.data);
  if (!preview.ok) return { refusal: preview.refusal };
  return { beside: createElement(LetterPreview, { preview: preview.value, locale }) };
}
