import type { Metadata } from 'next';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { heldBack, SignInFirst } from '#app/_parts/identity/sign-in-first.tsx';
import { registerOrganisation } from './actions.ts';
import { words } from '#lib/kernel/locale.ts';
import { RegisterForm } from './register-form.tsx';

const texts = words({
  zh: {
    intro:
      '请由法定代表人登记。登记以后可以马上填写和提交申请，也可以邀请经办人；工作人员受理第一件申请以前，会核对您确实是这家企业的法定代表人。冒用他人企业的，账号会被关闭，申请不予受理。',
  },
  en: {
    intro:
      'For the legal representative. You can fill in and send applications at once, and invite people to act for the company; before the first one is accepted, staff check that you are its legal representative. An account opened for somebody else’s company is closed, and its applications are not accepted.',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const NewOrganisationPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const held = await heldBack(registerOrganisation);
  if (held)
    return <SignInFirst {...{ locale, here: paths.newOrganisation }} action={registerOrganisation} values={held} />;
  const ctx = await memberContext(locale, paths.newOrganisation);
  const { office, hotline } = theCatalogue().city;
  const crumbs = [{ href: paths.organisations(locale), text: pageNames[locale].organisations }];
  return (
    <MyFrame {...{ ctx, locale, crumbs }} here={paths.newOrganisation} form="company-form">
      <h1>{pageNames[locale].newOrganisation}</h1>
      <p className="mt-2 mb-8 text-column">{texts[locale].intro}</p>
      <RegisterForm
        {...{ locale, title: pageNames[locale].newOrganisation }}
        office={office[locale]}
        hotline={hotline.number}
      />
    </MyFrame>
  );
};

export default NewOrganisationPage;
