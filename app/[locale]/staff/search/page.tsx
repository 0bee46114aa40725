import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import { words } from '#lib/kernel/locale.ts';
import { SearchForm } from './search-form.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({ zh: { title: '查办件' }, en: { title: 'Find a case' } });

export const metadata: Metadata = { title: null, robots: { index: false } };

const SearchPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const ctx = await staffContext(locale, paths.staff.search);
  return (
    <StaffFrame ctx={ctx} locale={locale} here={paths.staff.search} form="search-form">
      <PageTitle locale={locale} title={texts[locale].title} />
      <h1>{texts[locale].title}</h1>
      <SearchForm locale={locale} />
    </StaffFrame>
  );
};

export default SearchPage;
