import { paths } from '#app/_request/paths.ts';
import { formatDate, formatDateTime } from '#app/_ui/format.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import type { Person } from '#lib/applications/people/read-people.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { sayPost } from './say-post.ts';

const texts = words({
  zh: {
    person: '姓名',
    posts: '岗位',
    away: '不在岗',
    open: '在办',
    seen: '最近在线',
    change: '办理',
    until: (day: string) => `到${day}`,
    here: '在岗',
    unseen: '目前没有登录',
    act: '岗位和离任',
  },
  en: {
    person: 'Name',
    posts: 'Posts',
    away: 'Absence',
    open: 'Open cases',
    seen: 'Last seen',
    change: 'Change',
    until: (day: string) => `until ${day}`,
    here: 'there',
    unseen: 'not signed in',
    act: 'Posts and leaving',
  },
});

type PeopleTableProps = { people: Person[]; appoints: boolean; caption: string; locale: Locale };

/** Everybody on the staff; each leads to their posts for whoever may change them. */
export const PeopleTable = ({ people, appoints, caption, locale }: PeopleTableProps) => {
  const say = texts[locale];
  const heads = [say.person, say.posts, say.away, { figure: say.open }, say.seen];
  return (
    <table className="case-table mt-6 w-full">
      <caption className="sr-only">{caption}</caption>
      <TableHead heads={appoints ? [...heads, say.change] : heads} />
      <tbody>
        {people.map((person) => (
          <Row key={person.id} {...{ person, appoints, locale }} />
        ))}
      </tbody>
    </table>
  );
};

const Row = ({ person, appoints, locale }: { person: Person; appoints: boolean; locale: Locale }) => {
  const say = texts[locale];
  const { id, name, email, posts, awayUntil, open, seenAt } = person;
  return (
    <tr>
      <th scope="row">
        <bdi>{name || email}</bdi>
      </th>
      <td data-head={say.posts}>
        {posts.map((held) => (
          <span key={`${held.department} ${held.post}`} className="block">
            {sayPost(held, locale)}
          </span>
        ))}
      </td>
      <td data-head={say.away}>{awayUntil ? say.until(formatDate(awayUntil, locale)) : say.here}</td>
      <td data-head={say.open} className="figure">
        {open}
      </td>
      <td data-head={say.seen}>{seenAt ? formatDateTime(seenAt, locale) : say.unseen}</td>
      {appoints && (
        <td>
          <a
            href={paths.staff.people(locale, { person: id })}
            className="inline-flex min-h-6 items-center max-sm:min-h-11"
          >
            {say.act}
            <span className="sr-only"> {name || email}</span>
          </a>
        </td>
      )}
    </tr>
  );
};
