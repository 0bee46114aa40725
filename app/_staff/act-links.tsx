import { Notice } from '#app/_ui/notice.tsx';
import { paths } from '#app/_web/paths.ts';
import type { StaffCase } from '#lib/applications/read-for-staff.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { actWords } from './act-words.ts';
import { actsFor } from './acts.ts';

const words = bilingual(
  {
    label: '可以办理',
    own: '这是您自己或者您企业的申请，请交给同事办理。',
    nothing: '按您的岗位和现在的状态，没有需要您办理的。',
    proposed: (outcome: string, reason: string) => `审查员建议${outcome}：${reason}`,
    approve: '准予',
    refuse: '不予',
  },
  {
    label: 'What you can do',
    own: 'This is your own application, or your company’s. A colleague has to deal with it.',
    nothing: 'With your post, there is nothing for you to do in this state.',
    proposed: (outcome: string, reason: string) => `The reviewer proposes to ${outcome}: ${reason}`,
    approve: 'approve',
    refuse: 'refuse',
  },
);

/** The acts open to this person in this case; nothing that is not possible is shown. */
export const ActLinks = ({ found, locale }: { found: StaffCase; locale: Locale }) => {
  const say = words[locale];
  const open = actsFor(found.steps);
  return (
    <section aria-label={say.label} className="mt-5 space-y-4 print:hidden">
      <Proposal found={found} locale={locale} />
      {found.own && <Notice kind="warning">{say.own}</Notice>}
      {!found.own && open.length === 0 && <p className="text-quiet">{say.nothing}</p>}
      {open.length > 0 && (
        <ul className="flex flex-wrap items-center gap-x-5 gap-y-2">
          {open.map((act, index) => (
            <li key={act}>
              <a
                href={paths.staff.act(locale, found.application.id, act)}
                className={index === 0 ? 'button' : 'inline-flex min-h-11 items-center'}
              >
                {actWords[locale][act].link}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const Proposal = ({ found: { application, events }, locale }: { found: StaffCase; locale: Locale }) => {
  const facts = events.findLast(({ step }) => step === 'propose')?.facts;
  if (application.status !== 'awaiting_approval' || !facts?.outcome) return null;
  const say = words[locale];
  return <Notice>{say.proposed(say[facts.outcome], facts.reason ?? '')}</Notice>;
};
