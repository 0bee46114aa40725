import type { ApplicationContext } from '#lib/applications/context.ts';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import { addressed, type Addressed } from '#lib/applications/case/addressed.ts';
import { listEvents } from '#lib/applications/case/store.ts';
import { life } from '#lib/applications/life/life.ts';
import { type Locale, type Bilingual } from '#lib/kernel/locale.ts';
import { ok, type Refusal, type Result } from '#lib/kernel/result.ts';
import { letterFor } from '#lib/notifications/letter.ts';
import type { WithCity } from '#lib/notifications/letterhead.ts';
import type { Asked } from './keep.ts';
import { rehearse } from './rehearse.ts';

type Letter = { subject: string; body: string };

/** What an act would tell the applicant: the language they are written to in, the letters, and what their case would say. */
export type Preview = { locale: Locale; letters: Bilingual<Letter>[]; events: ApplicationEvent[] };

/** Takes the act without any effect, and gives what the applicant would get of it; refused as the act itself would be. */
export function previewAct<C extends ApplicationContext & WithCity, R extends Refusal>(
  ctx: C,
  { given: { applicationId, version }, take }: Pick<Asked<C, R>, 'given' | 'take'>,
): Promise<Result<Preview, R>> {
  return rehearse(ctx, async (inside): Promise<Result<Preview, R>> => {
    const done = await take(inside);
    if (!done.ok) return done;
    const events = (await listEvents(inside, applicationId)).filter(({ sequence }) => sequence > version);
    const sent: Addressed[] = [];
    for (const { letter } of events.map(({ step }) => life[step])) {
      const one = letter && (await addressed(inside.db, applicationId, letter));
      if (one) sent.push(one);
    }
    const letters = sent.map(({ told }) => ({ zh: letterFor(inside, told, 'zh'), en: letterFor(inside, told, 'en') }));
    return ok({ locale: sent[0]?.addressee.locale ?? 'zh', letters, events });
  });
}
