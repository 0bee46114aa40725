import type { Metadata } from 'next';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { listMyBegun, servicesAtCounter, standsAtCounter } from '#lib/applications/counter/open-counter.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { nameKey } from '#lib/kernel/typed-text.ts';
import { BegunList } from './begun-list.tsx';
import { ServiceChoice } from './service-choice.tsx';

const texts = words({
  zh: {
    title: '窗口',
    about: '申请人、家人或者企业的经办人在窗口，由您录入：收件、核对、决定、打印一页办完。',
  },
  en: {
    title: 'Counter',
    about:
      'For whoever stands before you, for themselves, their family or their company: receive, check, decide and print on one page.',
  },
});

type Props = LocaleParams & { searchParams: Promise<{ q?: string | string[] }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

/** The services that one takes at the counter, and what one has begun there. */
const CounterPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const q = [(await searchParams).q ?? []].flat()[0] ?? '';
  const here = (other: Locale) => paths.staff.counter(other, { q });
  const ctx = await staffContext(locale, here);
  if (!standsAtCounter(ctx.actor)) await refuseStaff(ctx, { locale, here: paths.staff.counter });
  const wanted = nameKey(q);
  const services = servicesAtCounter(ctx).filter(({ name }) =>
    Object.values(name).some((one) => nameKey(one).includes(wanted)),
  );
  return (
    <StaffFrame {...{ ctx, locale, here }}>
      <PageTitle locale={locale} title={say.title} />
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      <BegunList begun={await listMyBegun(ctx)} locale={locale} />
      <ServiceChoice {...{ services, q, locale }} />
    </StaffFrame>
  );
};

export default CounterPage;
