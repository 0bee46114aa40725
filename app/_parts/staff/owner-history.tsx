import { Section } from '#app/_ui/section.tsx';
import { Timeline } from '#app/_ui/timeline.tsx';
import type { Ownership } from '#lib/applications/owner/ownership.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';

type Why = (deputyOf: string) => string;

const whyWords: Bilingual<Record<Ownership['why'], Why>> = words<Record<Ownership['why'], Why>>({
  zh: {
    load: () => '按在办数量轮流分派',
    skill: () => '熟悉这个事项',
    proposer: () => '退回原审查员',
    deputy: (deputyOf) => `代${deputyOf}办理`,
    supervisor: () => '没有在岗人员，由督办员负责',
    administrator: () => '没有在岗人员，由管理员负责',
    anybody: () => '没有在岗人员',
    took_over: () => '接手',
    filed: () => '在窗口受理登记',
    handed_over: () => '转交',
    brought_in: () => '系统升级前的办件',
  },
  en: {
    load: () => 'In turn, by open cases',
    skill: () => 'Knows the service',
    proposer: () => 'Back to the reviewer who proposed it',
    deputy: (deputyOf) => `Stands in for ${deputyOf}`,
    supervisor: () => 'Nobody of the role is there: the supervisor answers for it',
    administrator: () => 'Nobody of the role is there: an administrator answers for it',
    anybody: () => 'Nobody of the role is there',
    took_over: () => 'Took it over',
    filed: () => 'Entered it at the counter',
    handed_over: () => 'Handed over',
    brought_in: () => 'A case from before the update',
  },
});

const texts = words({
  zh: { title: '经办人', system: '系统分派' },
  en: { title: 'Owners', system: 'Given by the system' },
});

/** Who has owned a case, from when, why, and who gave it to them; the present owner first. */
export const OwnerHistory = ({ owners, locale }: { owners: Ownership[]; locale: Locale }) => (
  <Section id="owners" title={texts[locale].title}>
    <Timeline
      locale={locale}
      moments={owners.toReversed().map(({ id, owner, why, deputyOf, by, at }) => ({
        ...{ id, at, title: owner ?? '', who: by ?? texts[locale].system },
        detail: whyWords[locale][why](deputyOf ?? ''),
      }))}
    />
  </Section>
);
