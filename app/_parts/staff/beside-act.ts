import 'server-only';
import { createElement } from 'react';
import type { Values } from '#app/_forms/values.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { takeBack } from '#lib/applications/pending/take-back.ts';
import { isId } from '#lib/kernel/id.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { TakenBack } from './taken-back.tsx';

/** What the buttons beside an act's own ask for: the act is taken back, and its form stands as it was typed. */
export async function besideAct(ctx: PortalContext, typed: Values, locale: Locale) {
  if (!('takeBack' in typed)) return undefined;
  const id = String(typed['applicationId']);
  const taken = isId(id) ? await takeBack(ctx, id) : undefined;
  if (!taken?.ok) return { refusal: { code: 'too_late' } };
  return { values: taken.value.typed, beside: createElement(TakenBack, { locale }) };
}
