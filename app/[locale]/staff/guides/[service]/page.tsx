import type { Metadata } from 'next';
import { answersForm } from '#app/_forms/answers-form.ts';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { wordingLabel } from '#app/_parts/guides/wording-label.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { formatList } from '#app/_ui/format.ts';
import type { Bilingual, Locale } from '#lib/kernel/locale.ts';
import { words } from '#lib/kernel/locale.ts';
import { readGuideTexts, type GuideTexts } from '#lib/publishing/guides/read-guide-texts.ts';
import { reword, textsOf } from '#lib/publishing/guides/reword.ts';
import { VersionList } from './version-list.tsx';
import { WordForm } from './word-form.tsx';

const texts = words({
  zh: {
    above: '办事指南的文字',
    title: (name: string) => `${name}：文字`,
    file: '现在的文字与文件一致，还没有在这里发布过改动。',
    published: (n: number) => `现在公开的是第 ${n} 版。`,
    waiting: (n: number) => `第 ${n} 版等待审核`,
    waits: '审核或者撤回以后，才能再修改。',
    stale: (what: string) => `文件里的这些文字后来有改动，发布过的改动不再用在这里：${what}。`,
    from: (n: number) =>
      n === 0 ? '下面是文件里的原文，提交后作为新的一版。' : `下面是第 ${n} 版的文字，提交后作为新的一版。`,
    download: '下载 guide.yaml（含已发布的文字）',
    open: '打开公开的指南',
  },
  en: {
    above: 'Words of the guides',
    title: (name: string) => `${name}: words`,
    file: 'The words are those of the file; nothing has been published here yet.',
    published: (n: number) => `Version ${n} is published.`,
    waiting: (n: number) => `Version ${n} waits to be published`,
    waits: 'You can change the words again once it is published, sent back or taken back.',
    stale: (what: string) =>
      `The file has changed these texts since, so the published words no longer stand there: ${what}.`,
    from: (n: number) =>
      n === 0
        ? 'Below is the text of the file. Once you send it, it is a new version.'
        : `Below is the text of version ${n}. Once you send it, it is a new version.`,
    download: 'Download guide.yaml with the published words',
    open: 'Open the public guide',
  },
});

type Props = LocaleParams<{ service: string }> & { searchParams: Promise<{ from?: string | string[] }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const GuidePage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const { service } = await params;
  const from = numberIn((await searchParams).from);
  const say = texts[locale];
  const here = (other: Locale) => paths.staff.guide(other, service, from === undefined ? {} : { from: String(from) });
  const ctx = await staffContext(locale, here);
  const shown = (await readGuideTexts(ctx, service)) ?? (await refuseStaff(ctx, { locale, here: paths.staff.guides }));
  const { file, published, waiting } = shown;
  const isOpen = !waiting || (await answersForm());
  const pageTitle = say.title(file.name[locale]);
  return (
    <StaffFrame
      {...{ ctx, locale, here }}
      crumbs={[{ href: paths.staff.guides(locale), text: say.above }]}
      form={isOpen ? 'word-form' : undefined}
    >
      {!isOpen && <PageTitle locale={locale} title={pageTitle} />}
      <h1>{pageTitle}</h1>
      <p className="mt-2">{published ? say.published(published.number) : say.file}</p>
      <Stale shown={shown} locale={locale} />
      <p className="mt-2 flex flex-wrap gap-x-5">
        <a href={paths.service(locale, service)} className="inline-flex min-h-11 items-center">
          {say.open}
        </a>
        <a href={paths.staff.guideFile(service)} className="inline-flex min-h-11 items-center">
          {say.download}
        </a>
      </p>
      {waiting && (
        <Notice title={say.waiting(waiting.number)}>
          <a href={paths.staff.guideVersion(locale, waiting)}>{say.waits}</a>
        </Notice>
      )}
      {isOpen && from !== undefined && <p className="mt-4 font-semibold">{say.from(from)}</p>}
      {isOpen && <WordForm {...{ shown, locale, pageTitle }} begin={beginning(shown, from)} />}
      <VersionList {...{ shown, locale }} />
    </StaffFrame>
  );
};

/** The texts of an older version, of the file (0), or as they are published. */
function beginning({ file, now, versions }: GuideTexts, from: number | undefined): Partial<Record<string, Bilingual>> {
  if (from === 0) return textsOf(file);
  const version = versions.find(({ number }) => number === from);
  return textsOf(version ? reword(file, version.texts) : now);
}

const numberIn = (typed: string | string[] | undefined): number | undefined =>
  typeof typed === 'string' && /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;

const Stale = ({ shown: { file, stale }, locale }: { shown: GuideTexts; locale: Locale }) =>
  stale.length > 0 && (
    <Notice kind="warning">
      {texts[locale].stale(
        formatList(
          stale.map((path) => wordingLabel(file, path, locale)),
          locale,
        ),
      )}
    </Notice>
  );

export default GuidePage;
