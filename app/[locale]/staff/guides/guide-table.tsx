import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { GuideLine } from '#lib/publishing/guides/read-guide-texts.ts';

const texts = words({
  zh: {
    ...{ guide: '办事指南', department: '部门', state: '状态', file: '与文件一致' },
    published: (n: number) => `已发布第 ${n} 版`,
    waits: (n: number, who: string) => `第 ${n} 版等待审核，由${who}提出`,
    mine: (n: number) => `您提出的第 ${n} 版等待同事审核`,
  },
  en: {
    ...{ guide: 'Guide', department: 'Department', state: 'State', file: 'As in the file' },
    published: (n: number) => `Version ${n} is published`,
    waits: (n: number, who: string) => `Version ${n} by ${who} waits to be published`,
    mine: (n: number) => `Your version ${n} waits for a colleague`,
  },
});

type GuideTableProps = { guides: GuideLine[]; caption: string; me: string; locale: Locale };

/** Guides with what is published and what waits; those where something waits come first. */
export const GuideTable = ({ guides, caption, me, locale }: GuideTableProps) => {
  const say = texts[locale];
  const inOrder = [...guides.filter(({ waiting }) => waiting), ...guides.filter(({ waiting }) => !waiting)];
  return (
    <table className="case-table mt-6 w-full">
      <caption className="sr-only">{caption}</caption>
      <TableHead heads={[say.guide, say.department, say.state]} />
      <tbody>
        {inOrder.map(({ guide, published, waiting }) => (
          <tr key={guide.id}>
            <th scope="row">
              <a
                href={paths.staff.guide(locale, guide.id)}
                className="inline-flex min-h-6 items-center max-sm:min-h-11"
              >
                {guide.name[locale]}
              </a>
            </th>
            <td data-head={say.department}>{theCatalogue().findDepartment(guide.department)?.name[locale]}</td>
            <td data-head={say.state}>
              {published ? say.published(published.number) : say.file}
              {waiting && (
                <a
                  href={paths.staff.guideVersion(locale, waiting)}
                  className="flex min-h-6 items-center max-sm:min-h-11"
                >
                  {waiting.authorId === me ? say.mine(waiting.number) : say.waits(waiting.number, waiting.author ?? '')}
                  <span className="sr-only"> {guide.name[locale]}</span>
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
