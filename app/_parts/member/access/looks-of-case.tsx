import { looks as lookActions } from '#app/_parts/declared.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { paths } from '#app/_request/paths.ts';
import { Section } from '#app/_ui/section.tsx';
import { readLooks } from '#lib/audit/looks.ts';
import type { Context } from '#lib/kernel/context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { LookTable } from './look-table.tsx';

const texts = words({
  zh: { title: '谁看过这件', none: '除了您，还没有人打开过这件。', all: '全部查看记录' },
  en: { title: 'Who looked at it', none: 'Nobody but you has opened it yet.', all: 'Every look at it' },
});

const shown = 5;

/** The last looks at one's own case, with the way to all of them. */
export const LooksOfCase = async ({ ctx, id, locale }: { ctx: Context; id: string; locale: Locale }) => {
  const say = texts[locale];
  const looks = await readLooks(ctx, lookActions, { applicationId: id, limit: shown + 1 });
  const more = looks.length > shown;
  return (
    <Section
      id="access"
      title={say.title}
      aside={
        <a href={paths.access(locale, more ? { application: id } : {})}>{more ? say.all : pageNames[locale].access}</a>
      }
    >
      {looks.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <LookTable {...{ locale }} looks={looks.slice(0, shown)} title={say.title} namesCase={false} />
      )}
    </Section>
  );
};
