import type { Metadata } from 'next';
import { MyFrame } from '#app/_mine/my-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_web/locale.ts';
import { missing } from '#app/_web/missing.ts';
import { paths } from '#app/_web/paths.ts';
import { signedIn } from '#app/_web/signed-in.ts';
import { readMyCase } from '#lib/applications/read.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { CaseView } from './case-view.tsx';
import { DraftView } from './draft-view.tsx';

const words = bilingual({ mine: '我的办件' }, { mine: 'My applications' });

type Props = LocaleParams<{ id: string }>;

export const metadata: Metadata = { title: null, robots: { index: false } };

const ApplicationPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.application(other, id);
  const ctx = await signedIn(locale, here);
  const found = (await readMyCase(ctx, id)) ?? missing(locale);
  const View = found.application.status === 'draft' ? DraftView : CaseView;
  return (
    <MyFrame
      ctx={ctx}
      locale={locale}
      here={here}
      crumbs={[{ href: paths.applications(locale), text: words[locale].mine }]}
    >
      <View found={found} locale={locale} today={dayOf(ctx.now())} />
    </MyFrame>
  );
};

export default ApplicationPage;
