import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { wayOut } from '#app/_parts/guest/way-out.ts';
import { FormFrame } from '#app/_frame/form-frame.tsx';
import { formatDateTime } from '#app/_ui/format.ts';
import { formState } from '#app/_forms/form-state.ts';
import { answersForm } from '#app/_forms/answers-form.ts';
import { showChangesFirst } from '#app/_parts/application/changes-first.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { leaveDraft, writerContext, type WriterContext } from '#app/_request/writer-context.ts';
import { markOf } from '#lib/applications/draft/page-mark.ts';
import { mayKeepDetails, ownDetailsOn } from '#lib/applications/draft/own-details.ts';
import { filesByField, listWallet } from '#lib/files/carried.ts';
import { findDetails } from '#lib/identity/details.ts';
import { openPages } from '#lib/applications/correction.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import { readMyCase, type MyCase } from '#lib/applications/applicant/read-my-application.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { asTyped } from '#lib/forms/read-answers.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import { SessionEnds } from '#app/_parts/identity/session-ends.tsx';
import { heldBack, SignInFirst } from '#app/_parts/identity/sign-in-first.tsx';
import { saveAnswers } from './actions.ts';
import type { Answers } from '#lib/forms/kinds/value.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { FilesForm, type Sent } from './files-form.tsx';
import { PageForm } from './page-form.tsx';
import { PageHead } from './page-head.tsx';
import { questionsOf, type Question } from '#app/_parts/form/questions.ts';
import { listOn } from '#lib/applications/draft/answer-entry.ts';
import { AskedOfEntry, entryIn, entryOn, titleOf } from './entry.tsx';
import { knownOn } from './known-answers.ts';
import { listedQuestion } from './listed.ts';

const texts = words({
  zh: {
    saved: (when: string) => `可以随时离开，以后从“我的办件”接着填。最近一次保存：${when}。`,
    guest: (when: string) => `您没有登录。离开前请点上面的“保存并离开”，以后才能接着填。最近一次保存：${when}。`,
  },
  en: {
    saved: (when: string) => `You can leave and go on later from “My applications”. Last saved on ${when}.`,
    guest: (when: string) =>
      `You are not signed in. Choose “Save and leave” above before you go, so that you can go on later. Last saved on ${when}.`,
  },
});

type Props = LocaleParams<{ id: string; page: string }> & {
  searchParams: Promise<{ from?: string; entry?: string } & Sent>;
};

export const metadata: Metadata = { title: null, robots: { index: false } };

const AnswerPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const { id, page: pageId } = await params;
  const { from, entry, ...sent } = await searchParams;
  const toCheck = from === 'check';
  const here = hereOf({ id, page: pageId }, { entry, toCheck });
  const held = await heldBack(saveAnswers);
  if (held) return <SignInFirst {...{ locale, here }} action={saveAnswers} values={held} />;
  const ctx = await writerContext(locale, here);
  const found = (await readMyCase(ctx, id)) ?? (await leaveDraft(ctx, { id, locale, here }));
  await showChangesFirst(ctx, found.application, locale);
  const pages = (await answersForm())
    ? found.application.form.pages
    : openPages(found.application, found.events, asOf(ctx));
  const page = pages.find((one) => one.id === pageId);
  if (!page) return redirect(paths.application(locale, id) as Route);
  const of = entry === undefined ? undefined : entryOn(found, page, entry);
  if (entry !== undefined && !of) return redirect(paths.applicationPage(locale, id, pageId) as Route);
  const heading = of ? titleOf(of, locale) : page.title[locale];
  return (
    <FormFrame {...{ locale, here }} title={found.terms.service[locale]} form="answers-form" {...wayOut(ctx, locale)}>
      <PageHead {...{ found, page, locale, toCheck, heading }} isEntry={of !== undefined} />
      <div className="mt-6">
        {of ? (
          <AskedOfEntry {...{ of, found, page, locale, toCheck, heading }} />
        ) : (
          <Asked {...{ ctx, found, page, locale, toCheck, sent }} />
        )}
      </div>
      <Saved {...{ found, locale }} isGuest={ctx.isGuest} />
      <SessionEnds {...{ ctx, locale, here }} />
    </FormFrame>
  );
};

type Asking = { entry: string | undefined; toCheck: boolean };

/** The address of the page, and of one entry of its list. */
const hereOf =
  ({ id, page }: { id: string; page: string }, { entry, toCheck }: Asking) =>
  (locale: Locale): string =>
    entry === undefined
      ? (toCheck ? paths.changeAnswers : paths.applicationPage)(locale, id, page)
      : paths.entryPage(locale, { id, page }, { entry: entryIn(entry), toCheck });

type AskedProps = About & { ctx: WriterContext; toCheck: boolean; sent: Sent };

/** The questions of the page, in a form of their kind. */
const Asked = async ({ ctx, found: { application, terms }, page, locale, toCheck, sent }: AskedProps) => {
  const { id: applicationId, form, answers, typed } = application;
  const taken = onlyTaken(form, answers);
  const { values } = await formState(saveAnswers);
  const known = knownOn(page, taken, { sent: values, before: taken, form, ...asOf(ctx) });
  const about = {
    ...{ locale, toCheck, applicationId, pageId: page.id },
    title: `${page.title[locale]} - ${terms.service[locale]}`,
    questions: questionsOn(page, known, { locale, applicationId, pageId: page.id, toCheck }),
  };
  if (asksForFiles(page))
    return (
      <FilesForm
        {...about}
        sent={sent}
        carried={await filesByField(ctx, applicationId)}
        wallet={await listWallet(ctx)}
      />
    );
  const details = await findDetails(ctx);
  const begun = typed[page.id];
  return (
    <PageForm
      key={page.id}
      {...about}
      saved={begun?.raw ?? savedOf(answers, page)}
      begunAt={begun && new Date(begun.at)}
      mark={markOf(page, answers, begun)}
      own={ownDetailsOn(page, details)}
      mayKeep={!ctx.isGuest && mayKeepDetails(page, answers, details)}
    />
  );
};

/** The list of a page whose entries have pages of their own is shown with the ways there. */
function questionsOn(page: FormPage, taken: Answers, at: Parameters<typeof listedQuestion>[2]): Question[] {
  const list = listOn(page);
  return questionsOf(page, taken, at.locale).map((question) =>
    list && question.id === list.id ? listedQuestion(list, taken, at) : question,
  );
}

const asksForFiles = ({ fields }: FormPage): boolean => fields.some(({ kind }) => kind === 'file');

type About = { found: MyCase; page: FormPage; locale: Locale };

const Saved = ({ found: { application }, locale, isGuest }: Omit<About, 'page'> & { isGuest: boolean }) =>
  application.status === 'draft' &&
  application.updatedAt > application.createdAt && (
    <p className="mt-6 text-column text-small text-quiet">
      {texts[locale][isGuest ? 'guest' : 'saved'](formatDateTime(application.updatedAt, locale))}
    </p>
  );

/** What is saved for this page, by the name it is typed under. */
const savedOf = (answers: Answers, page: FormPage): Record<string, string[]> =>
  Object.assign({}, ...page.fields.map((field) => asTyped(field, answers[field.id])));

export default AnswerPage;
