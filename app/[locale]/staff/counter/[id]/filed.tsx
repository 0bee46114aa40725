import { formState } from '#app/_forms/form-state.ts';
import { paths } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import type { Application } from '#lib/applications/application.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { states } from '#lib/applications/life/states.ts';
import type { Document } from '#lib/documents/document.ts';
import { listCaseDocuments } from '#lib/documents/list-case-documents.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { openAtCounter } from '#app/[locale]/staff/counter/actions.ts';

const texts = words({
  zh: {
    done: (state: string) => `已提交：${state}。`,
    reference: '办件编号',
    track: '申请人凭办件编号和手机号码末四位，可以在“查办件进度”查询。',
    inAccount: '这家企业在这里有账户，也可以在账户里查看。',
    print: '打印',
    none: '文书还在制作，几秒后刷新。',
    open: '打开办件',
    next: '下一位，同一事项',
    other: '换事项',
  },
  en: {
    done: (state: string) => `Filed: ${state}.`,
    reference: 'Reference',
    track: 'With the reference and the last four digits of the phone number the applicant can track it on the portal.',
    inAccount: 'The company has an account here, and finds it there too.',
    print: 'Print',
    none: 'The documents are being made: reload in a few seconds.',
    open: 'Open the case',
    next: 'Next person, same service',
    other: 'Another service',
  },
});

type FiledProps = { ctx: PortalContext; id: string; locale: Locale };

/** The result of the filing, and its documents to print. */
export const Filed = async ({ ctx, id, locale }: FiledProps) => {
  const say = texts[locale];
  const found = (await readCase(ctx, id)) ?? redirectNotFound(locale);
  const { application, terms } = found;
  const documents = found.own ? [] : await listCaseDocuments(ctx, id);
  const done = say.done(states[application.status].words[locale].staff);
  return (
    <>
      <PageTitle locale={locale} title={`${done} ${terms.service[locale]}`} />
      <DoneNotice said={done}>
        <p>
          {say.reference} <Reference reference={application.reference ?? ''} />
        </p>
        <p>{say.track}</p>
        {application.organisationId && <p>{say.inAccount}</p>}
      </DoneNotice>
      <h1>{terms.service[locale]}</h1>
      <ToPrint {...{ application, documents, locale }} />
      <NextPerson {...{ application, locale }} />
    </>
  );
};

type ToPrintProps = { application: Application; documents: Document[]; locale: Locale };

/** Each document leads to its PDF, in the language of whoever gets it. */
const ToPrint = ({ application, documents, locale }: ToPrintProps) => {
  const say = texts[locale];
  return (
    <>
      <h2 className="mt-6">{say.print}</h2>
      {documents.length === 0 && <p className="mt-3">{say.none}</p>}
      <ul className="mt-3 text-column border-t border-line">
        {documents.map((document) => (
          <li key={document.id} className="border-b border-line">
            <a
              href={paths.staff.documentPdf(application.locale, { id: application.id, document: document.id })}
              className="inline-flex min-h-11 items-center gap-3"
            >
              {document.title[locale]}
              <span className="text-quiet">{document.number}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};

const NextPerson = async ({ application, locale }: Omit<ToPrintProps, 'documents'>) => {
  const say = texts[locale];
  const { notice } = await formState(openAtCounter);
  return (
    <form action={openAtCounter} className="mt-6 flex flex-wrap items-center gap-x-5">
      {notice && <p>{notice}</p>}
      <input type="hidden" name="locale" value={locale} />
      <button name="service" value={application.service} className="button">
        {say.next}
      </button>
      <a href={paths.staff.counter(locale)} className="inline-flex min-h-11 items-center">
        {say.other}
      </a>
      <a href={paths.staff.application(locale, application.id)} className="inline-flex min-h-11 items-center">
        {say.open}
      </a>
    </form>
  );
};
