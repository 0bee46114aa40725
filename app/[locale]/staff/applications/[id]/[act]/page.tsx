import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { actsFor, findAct } from '#app/_parts/staff/acts.ts';
import { RemediesPreview } from '#app/_parts/staff/remedies-preview.tsx';
import { questionsOf } from '#app/_parts/staff/questions.ts';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { answersForm } from '#app/_forms/answers-form.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { readCase, type StaffCase } from '#lib/applications/staff/read-for-staff.ts';
import { deliveryOf } from '#lib/applications/delivery.ts';
import { readSnippetsFor } from '#lib/applications/snippets/read-snippets.ts';
import { visiblePages } from '#lib/forms/conditions.ts';
import { usualApproval } from '#lib/applications/staff/decision-reason.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';
import { ActForm } from './act-form.tsx';

type Props = LocaleParams<{ id: string; act: string }> & { searchParams?: Promise<{ flag?: string | string[] }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const ActPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const { id, act: address } = await params;
  const act = findAct(address) ?? redirectNotFound(locale);
  const here = (other: Locale) => paths.staff.act(other, id, address);
  const ctx = await staffContext(locale, here);
  const found = (await readCase(ctx, id)) ?? redirectNotFound(locale);
  const isOpen = actsFor(found.steps).some((open) => open.act === act);
  if (!isOpen && !(await answersForm())) return redirect(paths.staff.application(locale, id) as Route);
  const { title, about } = act.words[locale];
  const { application, terms } = found;
  const flags = [(await searchParams)?.flag ?? []].flat();
  const snippets = await readSnippetsFor(ctx, application, address);
  const crumbs = [
    { href: paths.staff.queue(locale), text: pageNames[locale].cases },
    {
      href: paths.staff.application(locale, id),
      text: `${terms.service[locale]} · ${isolated(application.applicantName)}`,
    },
  ];
  return (
    <StaffFrame {...{ ctx, locale, here, crumbs }} form="act-form">
      <h1>{title}</h1>
      <p className="mt-2 text-column text-quiet">{about}</p>
      <ActForm
        {...{ address, act, locale }}
        on={{ applicationId: id, version: application.version }}
        offers={{ ...offersOf(found, locale), usualApproval: usualApproval(ctx, application), snippets, flags }}
      >
        {act.showsRemedies && <RemediesPreview terms={terms} locale={locale} />}
      </ActForm>
    </StaffFrame>
  );
};

const offersOf = ({ application, terms }: StaffCase, locale: Locale) => ({
  pages: visiblePages(application.form, application.answers).map(({ id, title }) => ({
    value: id,
    label: title[locale],
  })),
  questions: questionsOf(application, locale),
  ways: terms.delivery,
  wanted: deliveryOf(application, terms),
});

export default ActPage;
