import { Notice } from '#app/_ui/notice.tsx';
import { paths } from '#app/_request/paths.ts';
import type { StaffCase } from '#lib/applications/desk/read-for-staff.ts';
import { states } from '#lib/applications/life/states.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    own: '这是您自己或者您企业的申请，由同事办理。在这里您看不到办理情况。',
    recused: '这件办件需要您回避，由同事办理。在这里您看不到办理情况。',
    mine: '以申请人身份查看',
  },
  en: {
    own: 'This is your own application, or your company’s. A colleague deals with it, and you cannot see their work here.',
    recused: 'You keep away from this application. A colleague deals with it, and you cannot see their work here.',
    mine: 'Open it as its applicant',
  },
});

/** All that staff see of their own case: what its applicant knows, and where. */
export const OwnCase = ({ found: { application, terms, recused }, locale }: { found: StaffCase; locale: Locale }) => (
  <>
    <p className="font-semibold">{states[application.status].words[locale].name}</p>
    <h1 className="text-h2">{terms.service[locale]}</h1>
    <div className="mt-5 text-column">
      <Notice kind="warning">
        <p>{recused ? texts[locale].recused : texts[locale].own}</p>
        {!recused && (
          <a href={paths.application(locale, application.id)} className="inline-flex min-h-11 items-center">
            {texts[locale].mine}
          </a>
        )}
      </Notice>
    </div>
  </>
);
