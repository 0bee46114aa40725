import type { Metadata } from 'next';
import { ComparedTable, type Head } from '#app/_parts/staff/compare/compared-table.tsx';
import { factsOf } from '#app/_parts/staff/compare/facts-of.ts';
import { pairAnswers } from '#app/_parts/staff/compare/pair-answers.ts';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import { readTwo, type ReadCase } from '#lib/applications/desk/read-two.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '比较两件办件',
    back: '返回办件',
    this: '本件',
    other: '另一件',
    said: (same: number, different: number) =>
      `${same} 项相同，${different} 项不同。打开本页会作为查看这两件办件记录下来。`,
  },
  en: {
    title: 'Compare two cases',
    back: 'Back to the case',
    this: 'This case',
    other: 'Other case',
    said: (same: number, different: number) =>
      `${same} the same, ${different} different. Opening this page goes on record as reading both cases.`,
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const ComparePage = async ({ params }: LocaleParams<{ id: string; other: string }>) => {
  const locale = await localeOf(params);
  const { id, other } = await params;
  const here = (language: Locale) => paths.staff.comparison(language, id, other);
  const ctx = await staffContext(locale, here);
  const two = (await readTwo(ctx, id, other)) ?? redirectNotFound(locale);
  const [one, beside] = two;
  const say = texts[locale];
  const isOneService = one.application.service === beside.application.service;
  const pages = [factsOf(two, locale), ...pairAnswers([one.sent, beside.sent], locale, isOneService)];
  const pairs = pages.flatMap((page) => page.pairs);
  const same = pairs.filter(({ isSame }) => isSame).length;
  return (
    <StaffFrame {...{ ctx, locale, here }}>
      <PageTitle locale={locale} title={say.title} />
      <p>
        <a href={paths.staff.application(locale, id)}>‹ {say.back}</a>
      </p>
      <h1>{say.title}</h1>
      <p className="mt-3 text-quiet">{say.said(same, pairs.length - same)}</p>
      <ComparedTable
        {...{ pages, locale }}
        heads={[headOf(one, say.this, locale), headOf(beside, say.other, locale)]}
      />
    </StaffFrame>
  );
};

const headOf = ({ application: { id, reference } }: ReadCase, text: string, locale: Locale): Head => ({
  text,
  link: (
    <a href={paths.staff.application(locale, id)}>
      {text} <Reference reference={reference ?? ''} />
    </a>
  ),
});

export default ComparePage;
