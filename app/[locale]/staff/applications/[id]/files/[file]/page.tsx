import type { Metadata } from 'next';
import { isPicture } from '#app/_parts/files/case-files.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { filesIn, type FileAnswer } from '#lib/forms/kinds/value.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    left: '左转',
    right: '右转',
    larger: '放大',
    smaller: '缩小',
    before: '上一张',
    next: '下一张',
    of: (at: number, all: number) => `第 ${at} 张，共 ${all} 张`,
    tools: '看图',
  },
  en: {
    left: 'Turn left',
    right: 'Turn right',
    larger: 'Larger',
    smaller: 'Smaller',
    before: 'Previous picture',
    next: 'Next picture',
    of: (at: number, all: number) => `${at} of ${all}`,
    tools: 'View',
  },
});

type Props = LocaleParams<{ id: string; file: string }> & { searchParams: Promise<{ turn?: string; zoom?: string }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const PicturePage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const { id, file } = await params;
  const here = (other: Locale) => paths.staff.picture(other, { id, file });
  const ctx = await staffContext(locale, here);
  const found = (await readCase(ctx, id)) ?? redirectNotFound(locale);
  const answers = found.submissions.at(-1)?.answers ?? {};
  const pictures = Object.keys(answers)
    .flatMap((field) => filesIn(answers, field))
    .filter(({ name }) => isPicture(name));
  const at = pictures.findIndex((picture) => picture.file === file);
  const picture = pictures[at] ?? redirectNotFound(locale);
  const view = viewIn(await searchParams);
  const crumbs = [
    { href: paths.staff.desk(locale), text: pageNames[locale].cases },
    { href: paths.staff.application(locale, id), text: found.terms.service[locale] },
  ];
  return (
    <StaffFrame {...{ ctx, locale, here, crumbs }}>
      <PageTitle locale={locale} title={pageNames[locale].cases} />
      <h1 className="text-h3 wrap-anywhere">{picture.name}</h1>
      <Tools {...{ id, locale, pictures, at, view }} />
      <Picture file={picture} view={view} />
    </StaffFrame>
  );
};

type View = { turn: number; zoom: number };
const largest = 8;

/** Quarters to the right, and how many times as large as the page is wide. */
const viewIn = ({ turn, zoom }: { turn?: string; zoom?: string }): View => ({
  turn: /^[0-3]$/.test(turn ?? '') ? Number(turn) : 0,
  zoom: /^[1248]$/.test(zoom ?? '') ? Number(zoom) : 1,
});

type ToolsProps = { id: string; locale: Locale; pictures: FileAnswer[]; at: number; view: View };

const Tools = ({ id, locale, pictures, at, view: { turn, zoom } }: ToolsProps) => {
  const say = texts[locale];
  const file = pictures[at]?.file ?? '';
  const to = (change: Partial<View>) => {
    const { turn: quarters, zoom: times } = { turn, zoom, ...change };
    return paths.staff.picture(locale, { id, file, turn: String(quarters), zoom: String(times) });
  };
  const other = (by: number) => {
    const picture = pictures[at + by];
    return picture && paths.staff.picture(locale, { id, file: picture.file });
  };
  const links: [string, string | undefined][] = [
    [say.before, other(-1)],
    [say.next, other(1)],
    [say.left, to({ turn: (turn + 3) % 4 })],
    [say.right, to({ turn: (turn + 1) % 4 })],
    [say.larger, zoom < largest ? to({ zoom: zoom * 2 }) : undefined],
    [say.smaller, zoom > 1 ? to({ zoom: zoom / 2 }) : undefined],
  ];
  return (
    <nav aria-label={say.tools} className="mt-2 flex flex-wrap items-baseline gap-x-5">
      {pictures.length > 1 && <span className="text-small text-quiet">{say.of(at + 1, pictures.length)}</span>}
      {links.map(
        ([text, href]) =>
          href && (
            <a key={text} href={href} className="inline-flex min-h-11 items-center">
              {text}
            </a>
          ),
      )}
    </nav>
  );
};

/**
 * A picture in a square, so that it fits whichever way it is turned; enlarged, one scrolls over it. It leads to the
 * picture itself.
 */
const Picture = ({ file: { file, name }, view: { turn, zoom } }: { file: FileAnswer; view: View }) => (
  <div className="mt-3 max-h-[80vh] overflow-auto border border-line bg-surface">
    <a href={paths.fileToSee(file)} aria-label={name}>
      <svg viewBox="0 0 100 100" width={`${100 * zoom}%`} aria-hidden="true">
        <image href={paths.fileToSee(file)} width="100" height="100" transform={`rotate(${90 * turn} 50 50)`} />
      </svg>
    </a>
  </div>
);

export default PicturePage;
