import type { Metadata } from 'next';
import { MyFrame } from '#app/_mine/my-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_web/locale.ts';
import { paths } from '#app/_web/paths.ts';
import { signedIn } from '#app/_web/signed-in.ts';
import { bilingual } from '#lib/kernel/locale.ts';
import { RegisterForm } from './register-form.tsx';

const words = bilingual(
  { title: '登记企业', above: '我的企业', intro: '登记以后，您是这家企业在本网站的法定代表人，可以邀请经办人。' },
  {
    title: 'Register a company',
    above: 'My companies',
    intro: 'You become the company’s legal representative on this site, and can invite people to act for it.',
  },
);

export const metadata: Metadata = { title: null, robots: { index: false } };

const NewOrganisationPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const ctx = await signedIn(locale, paths.newOrganisation);
  const crumbs = [{ href: paths.organisations(locale), text: words[locale].above }];
  return (
    <MyFrame {...{ ctx, locale, crumbs }} here={paths.newOrganisation}>
      <h1>{words[locale].title}</h1>
      <p className="mt-2 mb-8 text-column">{words[locale].intro}</p>
      <RegisterForm locale={locale} title={words[locale].title} />
    </MyFrame>
  );
};

export default NewOrganisationPage;
