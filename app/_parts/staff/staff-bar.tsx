import { LargeText, Mark, OtherLanguage, SkipLink, type LanguageForm } from '#app/_frame/header.tsx';
import { SignOut } from '#app/_parts/identity/sign-out.tsx';
import { UnreadMark } from '#app/_parts/member/unread-mark.tsx';
import { pageNames } from '#app/_frame/page-names.ts';
import { currentUnread } from '#app/_request/context.ts';
import { paths, type Here } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { standsAtCounter } from '#lib/applications/counter/open-counter.ts';
import type { Actor, Post } from '#lib/kernel/context.ts';
import { mayAppoint } from '#lib/applications/people/may-appoint.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { departmentsWith, overseenBy } from '#lib/kernel/supervision-scope.ts';
import { KeyHelp } from './desk/key-help.tsx';

const texts = words({
  zh: {
    label: '工作台',
    desk: '办件',
    counter: '窗口',
    search: '查办件',
    inbox: '消息',
    opinions: '征求意见',
    absences: '不在岗',
    people: '人员',
    supervision: '督办',
    services: '发布',
    organisations: '企业账号',
    searches: '搜不到的说法',
    recommendations: '推荐效果',
    audit: '审计记录',
    everywhere: '全市',
  },
  en: {
    label: 'Workspace',
    desk: 'Cases',
    counter: 'Counter',
    search: 'Find a case',
    inbox: 'Inbox',
    opinions: 'Opinions',
    absences: 'Absences',
    people: 'People',
    supervision: 'Supervision',
    services: 'Publishing',
    organisations: 'Companies',
    searches: 'Missed searches',
    recommendations: 'Recommendations',
    audit: 'Audit log',
    everywhere: 'whole city',
  },
});

/** The keys of places in the bar. */
const placeKeys: Partial<Record<string, string>> = { '/staff/search': '/', '/staff/counter': 'g k' };

type StaffBarProps = { actor: Actor; locale: Locale; here: Here; form?: LanguageForm };

/** The bar of the workspace, the same on every page of it: where one can go, the keys, and who one is here. */
export const StaffBar = async ({ actor, locale, here, form }: StaffBarProps) => {
  const unread = await currentUnread();
  return (
    <>
      {/* oxlint-disable-next-line next/no-css-tags -- a page made for one request names no sheet but its layout's, and citizens need not load this one */}
      <link rel="stylesheet" href="/modules/desk.css" />
      <header className="staff-bar print:hidden">
        <SkipLink locale={locale} />
        <a href={paths.staff.desk(locale)} className="staff-brand plain-link">
          <Mark />
          {theCatalogue().city.portal[locale]}
        </a>
        <nav aria-label={texts[locale].label} className="staff-places">
          <ul>
            {placesOf(actor, locale).map(([href, text]) => (
              <li key={href}>
                <a
                  href={href}
                  aria-current={isHere(here(locale), href) ? 'page' : undefined}
                  data-key={placeKeys[href.slice(locale.length + 1)]}
                >
                  {text}
                  {href === paths.inbox(locale) && <UnreadMark unread={unread} locale={locale} />}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <KeyHelp locale={locale} />
        <OtherLanguage {...{ locale, here, form }} />
        <Account actor={actor} locale={locale} />
      </header>
    </>
  );
};

function placesOf(actor: Actor, locale: Locale): [string, string][] {
  const say = texts[locale];
  const { staff } = paths;
  const counter: [string, string][] = standsAtCounter(actor) ? [[staff.counter(locale), say.counter]] : [];
  const common: [string, string][] = [
    [staff.desk(locale), say.desk],
    ...counter,
    [staff.search(locale), say.search],
    [paths.inbox(locale), say.inbox],
    [staff.opinions(locale), say.opinions],
    [staff.absences(locale), say.absences],
  ];
  const isOverPeople = mayAppoint(actor) || departmentsWith(actor, 'assign').length > 0;
  const own: [string, string][] = [
    ...common,
    ...(isOverPeople ? [[staff.people(locale), say.people] as [string, string]] : []),
  ];
  if (!overseenBy(actor)) return own;
  return [
    ...own,
    [staff.supervision(locale), say.supervision],
    [staff.services(locale), say.services],
    [staff.organisations(locale), say.organisations],
    [staff.searches(locale), say.searches],
    [staff.recommendations(locale), say.recommendations],
    [staff.audit(locale), say.audit],
  ];
}

/** A case belongs to the desk, and what is entered there to the counter. */
const isHere = (here: string, place: string): boolean => {
  const [path = ''] = here.split('?');
  const within = place.endsWith('/staff')
    ? `${place}/applications`
    : place.endsWith('/counter')
      ? `${place}/`
      : undefined;
  return path === place || (within !== undefined && path.startsWith(within));
};

/** Who one is here; opens without a script. */
const Account = ({ actor, locale }: { actor: Actor; locale: Locale }) => (
  <details className="staff-account">
    <summary>
      <bdi className="font-semibold">{actor.name}</bdi>
    </summary>
    <div className="staff-menu">
      {postsOf(actor.posts, locale).map((post) => (
        <p key={post} className="text-quiet">
          {post}
        </p>
      ))}
      <LargeText locale={locale} />
      <a href={paths.applications(locale)} className="plain-link inline-flex min-h-9 items-center">
        {pageNames[locale].applications}
      </a>
      <SignOut locale={locale} />
    </div>
  </details>
);

/** 市场监督管理局 受理员、审查员, a line a department. */
const postsOf = (posts: Post[], locale: Locale): string[] =>
  [...new Set(posts.map(({ department }) => department))].map((department) => {
    const names = posts
      .filter((held) => held.department === department)
      .map(({ post }) => theCatalogue().findPost(post)?.name[locale] ?? post);
    const name = theCatalogue().findDepartment(department)?.name[locale] ?? texts[locale].everywhere;
    return `${name} ${names.join(locale === 'zh' ? '、' : ', ')}`;
  });
