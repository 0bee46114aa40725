import { redirect } from 'next/navigation';
import type { Route } from 'next';
import { createElement } from 'react';
import { valuesOf, type Values } from '#app/_forms/values.ts';
import { findChecked, ServiceCheck } from '#app/_parts/eligibility/service-check.tsx';
import { eligibilityWords } from '#app/_parts/eligibility/words.ts';
import { missingPage } from '#app/_reading/not-found-page.tsx';
import { staticPage } from '#app/_reading/static-page.tsx';
import { carryAnswers } from '#app/_request/carried-answers.ts';
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

/**
 * For who has no script: the page as it stands after what was sent, of which nothing is kept. Whoever applies with the
 * answers takes them along.
 */
export const POST = async (request: Request, { params }: Props): Promise<Response> => {
  const { locale, service } = await params;
  const checked = findChecked(service);
  if (!isLocale(locale) || !checked) return missingPage(request, locale);
  const now = (await systemContext()).now();
  const typed = valuesOf(await request.formData().catch(() => new FormData()));
  if ('apply' in typed) {
    await carryAnswers(service, answersIn(typed), now);
    redirect(paths.startApplication(locale, service) as Route);
  }
  return staticPage({
    ...{ request, locale },
    here: (other) => paths.eligibility(other, service),
    title: eligibilityWords[locale].title(checked.guide.name[locale]),
    children: createElement(ServiceCheck, { ...checked, ...{ locale, typed, today: dayOf(now) } }),
  });
};

const ofTheForm = ['asked', 'passed', 'pass', 'apply'];

const answersIn = (typed: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && entry[1] !== '' && !ofTheForm.includes(entry[0]),
    ),
  );
