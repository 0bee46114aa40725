import { Icon } from '#app/_ui/icon.tsx';
import { RepresentationMark } from '#app/_parts/organisation/representation-mark.tsx';
import type { MyCase } from '#lib/applications/applicant/read-my-application.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    myself: (name: string) => (name ? ['为本人申请（', '）'] : ['为本人申请', '']),
    company: '为企业申请：',
    stated: '可以照常填写和提交；工作人员核对谁代表这家企业以后，才能受理。',
    rejected: '这个企业账号已经关闭，您不再代表这家企业。',
  },
  en: {
    myself: (name: string) => (name ? ['For myself (', ')'] : ['For myself', '']),
    company: 'For the company ',
    stated: 'You can fill in and send as usual; staff accept it once they have checked who represents the company.',
    rejected: 'This company account is closed, and you do not act for the company any more.',
  },
});

type ActingForProps = { found: Pick<MyCase, 'application' | 'representation'>; locale: Locale };

/** The applicant, always in sight, marked if nobody has checked the organisation. */
export const ActingFor = ({ found: { application, representation }, locale }: ActingForProps) => {
  const { organisationId, applicantName } = application;
  const { company, myself } = texts[locale];
  const [before, after] = organisationId ? [company, ''] : myself(applicantName);
  return (
    <div className="mt-2 text-column">
      <p className="inline-flex items-center gap-2 rounded bg-river-tint px-3 py-1 text-small">
        <Icon name={organisationId ? 'building-2' : 'user-round'} className="size-[1.1em] shrink-0" />
        <span>
          {before}
          <bdi>{applicantName}</bdi>
          {after}
        </span>
      </p>
      {representation && representation !== 'confirmed' && (
        <p className="mt-1 text-small">
          <RepresentationMark {...{ representation, locale }} /> {texts[locale][representation]}
        </p>
      )}
    </div>
  );
};
