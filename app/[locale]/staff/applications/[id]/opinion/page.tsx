import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { pageNames } from '#app/_frame/page-names.ts';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { answersForm } from '#app/_forms/answers-form.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';
import { AskForm } from './ask-form.tsx';

const texts = words({
  zh: {
    title: '征求专业意见',
    about: '请别的部门就这件提出意见。对方会收到通知，到期前会再提醒一次；办理期限照常计算。',
  },
  en: {
    title: 'Ask for an expert opinion',
    about:
      'Another department says what it knows better. They are told, and reminded before it is due. The time limit of the case runs on.',
  },
});

type Props = LocaleParams<{ id: string }>;

export const metadata: Metadata = { title: null, robots: { index: false } };

const OpinionPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const say = texts[locale];
  const here = (other: Locale) => paths.staff.opinion(other, id);
  const ctx = await staffContext(locale, here);
  const found = (await readCase(ctx, id)) ?? redirectNotFound(locale);
  const { application, terms, mayAsk } = found;
  if (!mayAsk && !(await answersForm())) return redirect(paths.staff.application(locale, id) as Route);
  const departments = ctx.catalogue.listDepartments().filter((one) => one.id !== application.department);
  const crumbs = [
    { href: paths.staff.desk(locale), text: pageNames[locale].cases },
    {
      href: paths.staff.application(locale, id),
      text: `${terms.service[locale]} · ${isolated(application.applicantName)}`,
    },
  ];
  return (
    <StaffFrame {...{ ctx, locale, here, crumbs }} form="ask-form">
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      <AskForm
        {...{ locale, title: say.title, applicationId: id }}
        departments={departments.map((one) => ({ value: one.id, label: one.name[locale] }))}
      />
    </StaffFrame>
  );
};

export default OpinionPage;
