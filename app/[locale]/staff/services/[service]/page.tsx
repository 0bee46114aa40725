import type { Metadata } from 'next';
import { SuspensionNotice } from '#app/_parts/catalogue/suspension-notice.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { readSwitchHistory } from '#lib/publishing/switches/read-for-staff.ts';
import { SwitchForm } from './switch-form.tsx';
import { SwitchHistory } from './switch-history.tsx';

const texts = words({
  zh: {
    services: '事项开关',
    open: '现在正常受理。',
    done: '已变更，办事指南和申请表马上就会显示。',
    history: '变更记录',
    guide: '查看办事指南',
  },
  en: {
    services: 'Service switches',
    open: 'It takes applications now.',
    done: 'Changed. The guide and the application form show it at once.',
    history: 'Changes so far',
    guide: 'Read the guide',
  },
});

type Props = LocaleParams<{ service: string }> & { searchParams: Promise<{ done?: string | string[] }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const SwitchPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const { service } = await params;
  const here = (other: Locale) => paths.staff.service(other, service);
  const ctx = await staffContext(locale, here);
  const { guide, history } = (await readSwitchHistory(ctx, service)) ?? (await refuseStaff(ctx, { locale, here }));
  const { done } = await searchParams;
  return (
    <StaffFrame
      {...{ ctx, locale, here }}
      crumbs={[{ href: paths.staff.services(locale), text: say.services }]}
      form="switch-form"
    >
      {done === 'switched' && <DoneNotice said={say.done} />}
      <h1>{guide.name[locale]}</h1>
      <div className="mt-3 text-column">
        {guide.suspended ? <SuspensionNotice guide={guide} locale={locale} /> : <p>{say.open}</p>}
        <p>
          <a href={paths.service(locale, guide.id)} className="inline-flex min-h-11 items-center">
            {say.guide}
          </a>
        </p>
      </div>
      <SwitchForm {...{ service, locale }} title={guide.name[locale]} />
      {history.length > 0 && (
        <>
          <h2 className="mt-10 text-large">{say.history}</h2>
          <SwitchHistory history={history} locale={locale} />
        </>
      )}
    </StaffFrame>
  );
};

export default SwitchPage;
