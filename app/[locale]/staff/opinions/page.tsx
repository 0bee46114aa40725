import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Opinion } from '#lib/applications/opinion/opinion.ts';
import { readMyOpinions, readOpinion } from '#lib/applications/opinion/give-opinion.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { OpenQuestion } from './open-question.tsx';

const texts = words({
  zh: {
    title: '征求意见',
    about: '其他部门请您提出专业意见的办件。答复之前可以看到申请内容，查看会记录在案。',
    none: '没有请您提出意见的办件。',
    due: (day: string) => `请在${day}前答复`,
    replied: (day: string) => `${day}已答复`,
  },
  en: {
    title: 'Expert opinions',
    about:
      'Cases of other departments on which you are asked for an opinion. Until you reply you can read what was applied for; each read is on record.',
    none: 'Nobody asks for your opinion.',
    due: (day: string) => `Reply by ${day}`,
    replied: (day: string) => `Replied on ${day}`,
  },
});

type Props = LocaleParams & { searchParams: Promise<{ opinion?: string | string[] }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const OpinionsPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const { opinion: id } = await searchParams;
  const shown = typeof id === 'string' ? { opinion: id } : {};
  const here = (other: Locale) => paths.staff.opinions(other, shown);
  const ctx = await staffContext(locale, here);
  const open = typeof id === 'string' ? ((await readOpinion(ctx, id)) ?? redirectNotFound(locale)) : undefined;
  const listed = (await readMyOpinions(ctx)).toReversed();
  return (
    <StaffFrame {...{ ctx, locale, here }} form="reply-form">
      {open ? (
        <OpenQuestion {...{ open, locale }} title={nameOf(open.opinion, locale)} />
      ) : (
        <>
          <PageTitle locale={locale} title={say.title} />
          <h1>{say.title}</h1>
          <p className="mt-2 text-column text-quiet">{say.about}</p>
          {listed.length === 0 && <p className="mt-6">{say.none}</p>}
        </>
      )}
      <Questions listed={listed} here={id} locale={locale} />
    </StaffFrame>
  );
};

type QuestionsProps = { listed: Opinion[]; here: string | string[] | undefined; locale: Locale };

const Questions = ({ listed, here, locale }: QuestionsProps) => {
  const say = texts[locale];
  return (
    <ul className="mt-6 divide-y divide-line text-column">
      {listed.map((opinion) => (
        <li key={opinion.id} className="py-2">
          <a
            href={paths.staff.opinions(locale, { opinion: opinion.id })}
            aria-current={opinion.id === here ? 'page' : undefined}
            className="font-semibold"
          >
            {nameOf(opinion, locale)}
          </a>
          <span className="block text-small text-quiet">
            {opinion.repliedAt
              ? say.replied(formatDate(opinion.repliedAt, locale))
              : say.due(formatDate(opinion.dueOn, locale))}
          </span>
        </li>
      ))}
    </ul>
  );
};

const nameOf = ({ service }: Opinion, locale: Locale): string =>
  theCatalogue().findGuide(service)?.name[locale] ?? service;

export default OpinionsPage;
