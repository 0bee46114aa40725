import type { Metadata } from 'next';
import { RepresentationMark } from '#app/_parts/organisation/representation-mark.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { control } from '#app/_ui/field.tsx';
import { TableHead } from '#app/_ui/table-head.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { isId } from '#lib/kernel/id.ts';
import { cleanLine } from '#lib/kernel/typed-text.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { overseenBy } from '#lib/kernel/supervision-scope.ts';
import { readClaims, type ListedClaim } from '#lib/organisations/oversee.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({
  zh: {
    title: '企业账号',
    about: '还没有核对谁代表企业的账号。受理部门在办件上核对；有人冒用企业的，在这里驳回。',
    departments: '您看到的是向您督办的部门提交过申请的企业。',
    search: '信用代码或者企业名称',
    find: '查找',
    found: (text: string) => `“${text}”的结果`,
    all: '所有还没核对的',
    none: '没有这样的企业账号。',
    allChecked: '所有企业都核对过了。',
    company: '企业',
    representative: '法定代表人',
    since: '登记账号',
    state: '核对情况',
    noName: '没有填姓名',
    more: '下一页',
  },
  en: {
    title: 'Company accounts',
    about:
      'Accounts of which nobody has checked yet who represents the company. The receiving department checks them on a case; where somebody misuses a company, reject the claim here.',
    departments: 'You see companies that have applied to the departments you supervise.',
    search: 'Credit code or company name',
    find: 'Find',
    found: (text: string) => `Results for “${text}”`,
    all: 'All that are not checked yet',
    none: 'There is no such company account.',
    allChecked: 'Every company has been checked.',
    company: 'Company',
    representative: 'Legal representative',
    since: 'Account opened',
    state: 'Check',
    noName: 'no name given',
    more: 'Next page',
  },
});

type Props = LocaleParams & { searchParams: Promise<{ q?: string | string[]; after?: string | string[] }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const limit = 25;

const OrganisationsPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.organisations);
  const { q, after } = await searchParams;
  const search = typeof q === 'string' ? cleanLine(q.normalize('NFKC')).slice(0, 100) : '';
  const from = typeof after === 'string' && isId(after) ? after : undefined;
  const claims =
    (await readClaims(ctx, { search, after: from, limit })) ??
    (await refuseStaff(ctx, { locale, here: paths.staff.organisations }));
  const last = claims.at(-1);
  return (
    <StaffFrame ctx={ctx} locale={locale} here={paths.staff.organisations}>
      <PageTitle locale={locale} title={texts[locale].title} />
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">
        {say.about}
        {locale === 'en' && ' '}
        {overseenBy(ctx.actor) !== 'whole city' && say.departments}
      </p>
      <Search locale={locale} search={search} />
      {claims.length === 0 ? (
        <p className="mt-6">{search ? say.none : say.allChecked}</p>
      ) : (
        <Claims claims={claims} locale={locale} />
      )}
      {claims.length === limit && last && (
        <a
          href={paths.staff.organisations(locale, { q: search, after: last.organisationId })}
          className="mt-4 inline-flex min-h-11 items-center"
        >
          {say.more}
        </a>
      )}
    </StaffFrame>
  );
};

const Search = ({ locale, search }: { locale: Locale; search: string }) => {
  const say = texts[locale];
  return (
    <form action={paths.staff.organisations(locale)} role="search" className="mt-5 text-column">
      <label htmlFor="q" className="font-semibold">
        {say.search}
      </label>
      <div className="mt-1 flex gap-3">
        <input
          id="q"
          name="q"
          defaultValue={search}
          maxLength={100}
          className={`${control} min-w-0 grow`}
          autoComplete="off"
        />
        <button className="button button-quiet shrink-0">{say.find}</button>
      </div>
      {search && (
        <p className="mt-4">
          {say.found(search)} · <a href={paths.staff.organisations(locale)}>{say.all}</a>
        </p>
      )}
    </form>
  );
};

const Claims = ({ claims, locale }: { claims: ListedClaim[]; locale: Locale }) => {
  const say = texts[locale];
  return (
    <table className="case-table mt-6 w-full text-small">
      <caption className="sr-only">{say.title}</caption>
      <TableHead heads={[say.company, say.representative, say.since, say.state]} />
      <tbody>
        {claims.map(({ organisationId, name, creditCode, representative, createdAt, representation }) => (
          <tr key={organisationId}>
            <th scope="row">
              <a href={paths.staff.organisation(locale, organisationId)} className="font-semibold">
                <bdi>{name}</bdi>
              </a>
              <span className="reference block font-normal">{creditCode}</span>
            </th>
            <td data-head={say.representative}>{representative ? <bdi>{representative}</bdi> : say.noName}</td>
            <td className="whitespace-nowrap" data-head={say.since}>
              {formatDate(createdAt, locale)}
            </td>
            <td>
              <RepresentationMark representation={representation} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export default OrganisationsPage;
