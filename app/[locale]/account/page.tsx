import type { Metadata } from 'next';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { tokenHere } from '#app/_request/session.ts';
import { readMySessions } from '#lib/identity/session.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { findDetails } from '#lib/identity/details.ts';
import { maskResidentId } from '#lib/identifiers/resident-id.ts';
import { heldBack, SignInFirst } from '#app/_parts/identity/sign-in-first.tsx';
import { saveMyDetails } from './actions.ts';
import { words } from '#lib/kernel/locale.ts';
import { DetailsForm } from './details-form.tsx';
import { MySessions } from './my-sessions.tsx';

const texts = words({
  zh: {
    email: (address: string) => `登录邮箱：${address}`,
    intro: '填好以后，申请时会自动带入，不用每次重写。信件使用您保存本页时的语言。',
  },
  en: {
    email: (address: string) => `You sign in as ${address}`,
    intro:
      'What you keep here is filled into your applications for you. Letters come in the language in which you save this page.',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const AccountPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const held = await heldBack(saveMyDetails);
  if (held) return <SignInFirst {...{ locale, here: paths.account }} action={saveMyDetails} values={held} />;
  const ctx = await memberContext(locale, paths.account);
  const { name, phone, residentId, email, address } = await findDetails(ctx);
  const known = {
    ...(name && { name }),
    ...(phone && { phone }),
    ...(residentId && { maskedResidentId: maskResidentId(residentId) }),
    ...address,
  };
  return (
    <MyFrame {...{ ctx, locale }} here={paths.account} form="details-form">
      <h1>{pageNames[locale].account}</h1>
      {email && <p className="mt-2">{texts[locale].email(email)}</p>}
      <p className="mt-2 mb-8 text-column text-quiet">{texts[locale].intro}</p>
      <DetailsForm locale={locale} title={pageNames[locale].account} known={known} />
      <p className="mt-10 flex flex-wrap gap-x-8">
        <a href={paths.access(locale)}>{pageNames[locale].access}</a>
      </p>
      <MySessions sessions={await readMySessions(ctx, (await tokenHere()) ?? '')} locale={locale} />
    </MyFrame>
  );
};

export default AccountPage;
