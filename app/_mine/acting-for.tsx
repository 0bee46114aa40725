import { Icon } from '#app/_ui/icon.tsx';
import type { Application } from '#lib/applications/application.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';

const words = bilingual(
  {
    myself: (name: string) => (name ? `为本人申请（${name}）` : '为本人申请'),
    company: (name: string) => `为企业申请：${name}`,
  },
  {
    myself: (name: string) => (name ? `For myself (${name})` : 'For myself'),
    company: (name: string) => `For the company ${name}`,
  },
);

type ActingForProps = { application: Pick<Application, 'organisationId' | 'applicantName'>; locale: Locale };

/** For whom one acts, always in sight. */
export const ActingFor = ({ application: { organisationId, applicantName }, locale }: ActingForProps) => (
  <p className="mt-2 inline-flex items-center gap-2 rounded bg-river-tint px-3 py-1 text-small">
    <Icon name={organisationId ? 'building-2' : 'user-round'} className="size-[1.1em]" />
    {organisationId ? words[locale].company(applicantName) : words[locale].myself(applicantName)}
  </p>
);
