import { purposes } from '#app/_parts/declared.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { formatDateTime } from '#app/_ui/format.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import type { Look } from '#lib/audit/looks.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

type Texts = {
  heads: string[];
  staff: (department: string) => string;
  office: (department: string, post: string) => string;
  administrator: string;
  colleague: string;
  visitor: string;
  signatory: string;
};

const texts = words<Texts>({
  zh: {
    heads: ['时间', '谁', '为了什么', '办件'],
    staff: (department) => `${department}工作人员`,
    office: (department, post) => `${department}${post}`,
    administrator: '平台管理员',
    colleague: '您企业的同事',
    visitor: '没有登录的人',
    signatory: '请来签字的人',
  },
  en: {
    heads: ['When', 'Who', 'What for', 'Application'],
    staff: (department) => `Staff of ${department}`,
    office: (department, post) => `${post}, ${department}`,
    administrator: 'Administrator of the portal',
    colleague: 'A colleague in your company',
    visitor: 'Somebody not signed in',
    signatory: 'Somebody asked to sign it',
  },
});

type LookTableProps = { looks: Look[]; locale: Locale; title: string; namesCase: boolean };

/** Each look at a person's data by office, purpose and time. */
export const LookTable = ({ looks, locale, title, namesCase }: LookTableProps) => {
  const { heads } = texts[locale];
  return (
    <table className="case-table w-full">
      <caption className="sr-only">{title}</caption>
      <TableHead heads={namesCase ? heads : heads.slice(0, 3)} />
      <tbody>
        {looks.map((look) => (
          <tr key={look.id}>
            <td className="text-small text-quiet wide:whitespace-nowrap">
              <time dateTime={look.at.toISOString()}>{formatDateTime(look.at, locale)}</time>
            </td>
            <td className="font-semibold">{sayOffice(look, locale)}</td>
            <td>{purposes[locale][`${look.action} ${look.office.post}`] ?? purposes[locale][look.action]}</td>
            {namesCase && (
              <td>
                <a href={paths.application(locale, look.application.id)}>{sayService(look, locale)}</a>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The office, never the person. */
function sayOffice({ by, office, application }: Look, locale: Locale): string {
  const say = texts[locale];
  if (by !== 'office') return say[by];
  const post = theCatalogue().findPost(office.post ?? '');
  if (post?.wholeCity) return say.administrator;
  const id = office.department ?? application.department;
  const department = theCatalogue().findDepartment(id)?.name[locale] ?? id;
  return post ? say.office(department, post.name[locale]) : say.staff(department);
}

const sayService = ({ application: { service } }: Look, locale: Locale): string =>
  theCatalogue().findService(service)?.name[locale] ?? service;
