import { formState } from '#app/_forms/form-state.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import type { EndingRefusal } from '#lib/applications/people/end-office.ts';
import { isEndedHere } from '#lib/applications/people/may-appoint.ts';
import type { Person } from '#lib/applications/people/read-people.ts';
import type { Post } from '#lib/kernel/context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { endOffice, endPostOfSomebody } from './actions.ts';
import { sayPost } from './say-post.ts';

type Words = Record<'end' | 'leave' | 'about' | 'cancel' | 'command', string> & {
  title: (name: string) => string;
  refusals: Record<EndingRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    title: (name) => `${name}的岗位`,
    end: '结束',
    leave: '办理离任',
    about: '离任：所有岗位一次结束，经办的办件转给同事，所有设备退出登录。账号留着，本人仍可作为市民使用。',
    cancel: '不改了',
    command: '本人的岗位，以及管理员的岗位，只能由运营单位用命令变更。',
    refusals: {
      not_yours: '只有管理员能变更岗位。',
      oneself: '不能变更自己的岗位，请另一位管理员办理。',
      by_command: '管理员的岗位只能由运营单位用命令结束。',
      nothing_to_change: '这个人已经没有这个岗位了。',
    },
  },
  en: {
    title: (name) => `Posts of ${name}`,
    end: 'End',
    leave: 'Leave office',
    about:
      'Leaving ends every post at once, gives their cases to colleagues and signs them out everywhere. The account stays: they can use it as a citizen.',
    cancel: 'Cancel',
    command: 'Your own posts, and those of administrators, are changed by the operator’s command alone.',
    refusals: {
      not_yours: 'Only administrators change posts.',
      oneself: 'You cannot change your own posts. Ask another administrator.',
      by_command: 'The post of an administrator is ended by the operator’s command alone.',
      nothing_to_change: 'This person no longer has this post.',
    },
  },
});

type PersonPostsProps = { person: Person; me: string; locale: Locale };

/** What somebody holds, each to be ended, and leaving in one act; nothing of it for oneself and for administrators. */
export const PersonPosts = async ({ person, me, locale }: PersonPostsProps) => {
  const say = texts[locale];
  const states = [await formState(endPostOfSomebody), await formState(endOffice)];
  const said = states.flatMap(({ refusal, notice }) => notice ?? (refusal ? say.refusals[refusal.code] : []));
  const title = say.title(person.name || person.email);
  const isOpen = person.id !== me && person.posts.every(({ post }) => isEndedHere({ catalogue: theCatalogue() }, post));
  return (
    <section className="mt-6 space-y-4 text-column" aria-labelledby="person-posts">
      <ErrorSummary locale={locale} errors={{}} refusal={said[0]} />
      <h2 id="person-posts">{title}</h2>
      {isOpen ? <Ending person={person} locale={locale} /> : <p>{say.command}</p>}
      <a href={paths.staff.people(locale)} className="inline-flex min-h-11 items-center">
        {say.cancel}
      </a>
    </section>
  );
};

const Ending = ({ person, locale }: { person: Person; locale: Locale }) => (
  <>
    <ul className="divide-y divide-line">
      {person.posts.map((held) => (
        <li key={`${held.department} ${held.post}`} className="flex flex-wrap items-center gap-x-6 py-2">
          <span className="min-w-0 grow">{sayPost(held, locale)}</span>
          <EndPost {...{ person, held, locale }} />
        </li>
      ))}
    </ul>
    <form action={endOffice} className="space-y-2">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="personId" value={person.id} />
      <p className="text-quiet">{texts[locale].about}</p>
      <button className="button">{texts[locale].leave}</button>
    </form>
  </>
);

const EndPost = ({ person, held, locale }: { person: Person; held: Post; locale: Locale }) => (
  <form action={endPostOfSomebody}>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="personId" value={person.id} />
    <input type="hidden" name="department" value={held.department} />
    <input type="hidden" name="post" value={held.post} />
    <button className="button button-quiet">
      {texts[locale].end} <span className="sr-only">{sayPost(held, locale)}</span>
    </button>
  </form>
);
