import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { createElement } from 'react';
import { valuesOf } from '#app/_forms/values.ts';
import { answerFromAccount } from '#app/_parts/eligibility/from-account.ts';
import { findChecked, ServiceCheck } from '#app/_parts/eligibility/service-check.tsx';
import { eligibilityWords } from '#app/_parts/eligibility/words.ts';
import { missingPage } from '#app/_reading/not-found-page.tsx';
import { staticPage } from '#app/_reading/static-page.tsx';
import { paths } from '#app/_request/paths.ts';
import { systemContext } from '#app/_server/system-context.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { isLocale } from '#lib/kernel/locale.ts';

type Props = { params: Promise<{ locale: string; service: string }> };

/** An address to send to, not to read. */
export const GET = async (request: Request, { params }: Props): Promise<Response> => {
  const { locale, service } = await params;
  if (!isLocale(locale) || !findChecked(service)) return missingPage(request, locale);
  redirect(paths.eligibility(locale, service) as Route);
};

/** Fills in what the account of whoever asks knows of the questions of a service. */
export const POST = async (request: Request, { params }: Props): Promise<Response> => {
  const { locale, service } = await params;
  const checked = findChecked(service);
  if (!isLocale(locale) || !checked) return missingPage(request, locale);
  const { facts, factsOfSum, factsOfFee } = checked.eligibility;
  const typed = valuesOf(await request.formData().catch(() => new FormData()));
  const today = dayOf((await systemContext()).now());
  return answerFromAccount({ request, fields: [...facts, ...factsOfSum, ...factsOfFee], typed }, (filled) =>
    staticPage({
      ...{ request, locale },
      here: (other) => paths.eligibility(other, service),
      title: eligibilityWords[locale].title(checked.guide.name[locale]),
      children: createElement(ServiceCheck, { ...checked, ...filled, locale, today }),
    }),
  );
};
