import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { createElement } from 'react';
import { valuesOf } from '#app/_forms/values.ts';
import { audienceOf, CityCheck, factsAsked } from '#app/_parts/eligibility/city-check.tsx';
import { answerFromAccount } from '#app/_parts/eligibility/from-account.ts';
import { cityWords } from '#app/_parts/eligibility/words.ts';
import { missingPage } from '#app/_reading/not-found-page.tsx';
import { staticPage } from '#app/_reading/static-page.tsx';
import { paths } from '#app/_request/paths.ts';
import { systemContext } from '#app/_server/system-context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { isLocale } from '#lib/kernel/locale.ts';

type Props = { params: Promise<{ locale: string; audience: string }> };

/** An address to send to, not to read. */
export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const { locale, ...asked } = await params;
  const audience = audienceOf(asked.audience);
  if (!isLocale(locale) || !audience) return missingPage(request, locale);
  redirect(paths.whatICanGet(locale, audience) as Route);
};

/** Fills in what the account of whoever asks knows of the questions of all services. */
export const POST = async (request: Request, { params }: Props): Promise<Response> => {
  const { locale, ...asked } = await params;
  const audience = audienceOf(asked.audience);
  if (!isLocale(locale) || !audience) return missingPage(request, locale);
  const typed = valuesOf(await request.formData().catch(() => new FormData()));
  const today = dayOf((await systemContext()).now());
  return answerFromAccount({ request, fields: factsAsked(audience), typed }, (filled) =>
    staticPage({
      ...{ request, locale },
      here: (other) => paths.whatICanGet(other, audience),
      title: cityWords[locale].title[audience],
      children: createElement(CityCheck, { audience, locale, today, ...filled }),
    }),
  );
};
