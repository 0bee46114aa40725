import type { Metadata } from 'next';
import { shownFile } from '#app/_parts/files/shown-file.ts';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { formState } from '#app/_forms/form-state.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { Icon } from '#app/_ui/icon.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { paths } from '#app/_request/paths.ts';
import { listWallet } from '#lib/files/carried.ts';
import type { StoredFile } from '#lib/files/file.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { forgetFile } from './actions.ts';

const texts = words({
  zh: {
    intro: '您交过的材料。下次申请时可以直接用，不必重新上传。删除以后，已经提交的申请里仍然保留。',
    none: '还没有材料。申请时上传的文件会出现在这里。',
    given: (day: string) => `${day}交`,
    until: (day: string) => `保存到${day}`,
    forget: '删除',
    older: '更早的',
    gone: '这个文件已经不在了。',
  },
  en: {
    intro:
      'What you handed in before. You can use it in your next application without uploading it again. Removing it here leaves it in the applications that were sent with it.',
    none: 'Nothing yet. Files that you upload in an application are listed here.',
    given: (day: string) => `handed in ${day}`,
    until: (day: string) => `kept until ${day}`,
    forget: 'Remove',
    older: 'Older ones',
    gone: 'This file is no longer there.',
  },
});

type Props = LocaleParams & { searchParams: Promise<{ before?: string }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const FilesPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const { before } = await searchParams;
  const ctx = await memberContext(locale, paths.wallet);
  const files = await listWallet(ctx, before ? { before } : {});
  const last = files.at(-1);
  const { refusal } = await formState(forgetFile);
  return (
    <MyFrame
      {...{ ctx, locale }}
      here={paths.wallet}
      crumbs={[{ href: paths.documents(locale), text: pageNames[locale].documents }]}
    >
      <PageTitle locale={locale} title={pageNames[locale].wallet} error={Boolean(refusal)} />
      <h1>{pageNames[locale].wallet}</h1>
      <ErrorSummary locale={locale} errors={{}} refusal={refusal && texts[locale].gone} />
      <p className="mt-2 text-column">{files.length > 0 || before ? texts[locale].intro : texts[locale].none}</p>
      <ul className="mt-6 text-column border-t border-line">
        {files.map((file) => (
          <Kept key={file.id} file={file} locale={locale} />
        ))}
      </ul>
      {last && files.length >= 50 && (
        <p className="mt-4">
          <a href={`${paths.wallet(locale)}?before=${last.id}`}>{texts[locale].older}</a>
        </p>
      )}
    </MyFrame>
  );
};

const Kept = ({ file, locale }: { file: StoredFile; locale: Locale }) => {
  const say = texts[locale];
  const { name, size, state, href } = shownFile(file, locale);
  const about = [
    size,
    say.given(formatDate(file.receivedAt, locale)),
    file.expiresAt && say.until(formatDate(file.expiresAt, locale)),
    state,
  ];
  return (
    <li className="flex items-center gap-3 border-b border-line py-2">
      <Icon name="file-text" className="size-6 text-river" />
      <span className="min-w-0 grow leading-snug wrap-anywhere">
        {href ? <a href={href}>{name}</a> : name}
        <span className="block text-small text-quiet">{about.filter(Boolean).join(' · ')}</span>
      </span>
      <form action={forgetFile} className="shrink-0">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="fileId" value={file.id} />
        <button className="min-h-11 cursor-pointer px-3 text-small text-river underline">
          {say.forget}
          <span className="sr-only"> {name}</span>
        </button>
      </form>
    </li>
  );
};

export default FilesPage;
