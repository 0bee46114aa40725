import type { Metadata } from 'next';
import { ActingFrame } from '#app/_frame/acting-frame.tsx';
import { currentContext } from '#app/_request/context.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { paths } from '#app/_request/paths.ts';
import { TrackingForm } from './tracking-form.tsx';

export const metadata: Metadata = { title: null };

const TrackingPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const { actor, ...rest } = await currentContext();
  const form = <TrackingForm locale={locale} />;
  if (!actor)
    return (
      <ActingFrame locale={locale} here={paths.tracking}>
        {form}
      </ActingFrame>
    );
  return (
    <MyFrame ctx={{ ...rest, actor }} locale={locale} here={paths.tracking}>
      {form}
    </MyFrame>
  );
};

export default TrackingPage;
