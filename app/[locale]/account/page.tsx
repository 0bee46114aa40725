import type { Metadata } from 'next';
import { MyFrame } from '#app/_mine/my-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_web/locale.ts';
import { paths } from '#app/_web/paths.ts';
import { signedIn } from '#app/_web/signed-in.ts';
import { findDetails } from '#lib/identity/details.ts';
import { maskResidentId } from '#lib/identity/resident-id.ts';
import { bilingual } from '#lib/kernel/locale.ts';
import { DetailsForm } from './details-form.tsx';

const words = bilingual(
  {
    title: '我的信息',
    email: (address: string) => `登录邮箱：${address}`,
    intro: '填好以后，申请时会自动带入，不用每次重写。信件使用您保存本页时的语言。',
  },
  {
    title: 'My details',
    email: (address: string) => `You sign in as ${address}`,
    intro:
      'What you keep here is filled into your applications for you. Letters come in the language in which you save this page.',
  },
);

export const metadata: Metadata = { title: null, robots: { index: false } };

const AccountPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const ctx = await signedIn(locale, paths.account);
  const { name, phone, residentId, email } = await findDetails(ctx);
  const known = {
    ...(name && { name }),
    ...(phone && { phone }),
    ...(residentId && { maskedResidentId: maskResidentId(residentId) }),
  };
  return (
    <MyFrame {...{ ctx, locale }} here={paths.account}>
      <h1>{words[locale].title}</h1>
      {email && <p className="mt-2">{words[locale].email(email)}</p>}
      <p className="mt-2 mb-8 text-column text-quiet">{words[locale].intro}</p>
      <DetailsForm locale={locale} title={words[locale].title} known={known} />
    </MyFrame>
  );
};

export default AccountPage;
