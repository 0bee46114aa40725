import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { QuickExit } from '#app/_parts/application/quick-exit.tsx';
import { ActingFor } from '#app/_parts/member/acting-for.tsx';
import { WriterFrame } from '#app/_parts/guest/writer-frame.tsx';
import { answersForm } from '#app/_forms/answers-form.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { leaveDraft, writerContext } from '#app/_request/writer-context.ts';
import { paths } from '#app/_request/paths.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { previewChange } from '#lib/applications/draft/bring-over.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { ChangesList } from './changes-list.tsx';
import { GoOnForm, GoOnRefused } from './go-on-form.tsx';

const texts = words({
  zh: {
    title: '申请表有变化',
    what: '您开始填写以后，这项服务的申请表改了。您填写的内容没有丢失。请先看看有哪些变化，再接着填。',
    mine: '查看这份申请',
  },
  en: {
    title: 'The form has changed',
    what: 'The form of this service has changed since you began. Nothing that you wrote is lost. See what is different, then go on.',
    mine: 'See this application',
  },
});

type Props = LocaleParams<{ id: string }>;

export const metadata: Metadata = { title: null, robots: { index: false } };

const FormChangesPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.formChanges(other, id);
  const ctx = await writerContext(locale, here);
  const found = (await readMyCase(ctx, id)) ?? (await leaveDraft(ctx, { id, locale, here }));
  const told = await previewChange(ctx, found.application);
  if (!told && !(await answersForm())) return redirect(paths.application(locale, id) as Route);
  const say = texts[locale];
  return (
    <WriterFrame ctx={ctx} locale={locale} here={here}>
      <QuickExit service={found.application.service} locale={locale} />
      <GoOnRefused locale={locale} title={`${say.title} - ${found.terms.service[locale]}`} />
      <p className="text-small text-quiet">{found.terms.service[locale]}</p>
      <h1>{say.title}</h1>
      <ActingFor found={found} locale={locale} />
      {told ? (
        <>
          <p className="mt-4 text-column">{say.what}</p>
          <ChangesList told={told} locale={locale} />
          <GoOnForm locale={locale} applicationId={id} to={told.to} />
        </>
      ) : (
        <a href={paths.application(locale, id)} className="mt-4 inline-flex min-h-11 items-center">
          {say.mine}
        </a>
      )}
    </WriterFrame>
  );
};

export default FormChangesPage;
