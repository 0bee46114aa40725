import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { formatList } from '#app/_ui/format.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import type { Skilled } from '#lib/applications/team/set-skills.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { person: '同事', services: '熟悉的事项', none: '没有登记', change: '修改' },
  en: { person: 'Colleague', services: 'Services they know', none: 'none entered', change: 'Change' },
});

type SkillTableProps = { team: Skilled[]; caption: string; locale: Locale };

/** Colleagues with what they know; each leads to its form. */
export const SkillTable = ({ team, caption, locale }: SkillTableProps) => {
  const say = texts[locale];
  return (
    <table className="case-table mt-6 w-full">
      <caption className="sr-only">{caption}</caption>
      <TableHead heads={[say.person, say.services, say.change]} />
      <tbody>
        {team.map(({ id, name, services }) => (
          <tr key={id}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            <td data-head={say.services}>
              {services.length === 0 ? (
                <span className="text-quiet">{say.none}</span>
              ) : (
                formatList(
                  services.map((service) => nameOf(service, locale)),
                  locale,
                )
              )}
            </td>
            <td>
              <a
                href={paths.staff.skills(locale, { person: id })}
                className="inline-flex min-h-6 items-center max-sm:min-h-11"
              >
                {say.change}
                <span className="sr-only"> {name}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const nameOf = (service: string, locale: Locale): string => theCatalogue().findGuide(service)?.name[locale] ?? service;
