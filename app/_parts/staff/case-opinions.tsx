import { formatDate } from '#app/_ui/format.ts';
import { Section } from '#app/_ui/section.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { StaffCase } from '#lib/applications/desk/read-for-staff.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '专业意见',
    ask: '征求意见',
    asked: (name: string, department: string) => `${department} ${name}`,
    due: (day: string) => `应在${day}前答复`,
    replied: (day: string) => `${day}答复`,
  },
  en: {
    title: 'Expert opinions',
    ask: 'Ask for an expert opinion',
    asked: (name: string, department: string) => `${name}, ${department}`,
    due: (day: string) => `due by ${day}`,
    replied: (day: string) => `replied on ${day}`,
  },
});

/** Opinions asked on a case with their replies, and for its owner the way to ask; nothing if there is neither. */
export const CaseOpinions = ({ found, locale }: { found: StaffCase; locale: Locale }) => {
  const { opinions, application, mayAsk } = found;
  const say = texts[locale];
  if (opinions.length === 0 && !mayAsk) return null;
  const departmentOf = (id: string) => theCatalogue().findDepartment(id)?.name[locale] ?? id;
  return (
    <Section id="opinions" title={say.title}>
      <ul className="space-y-4">
        {opinions.map(({ id, expert, department, question, dueOn, reply, repliedAt }) => (
          <li key={id}>
            <p className="font-semibold">{say.asked(expert ?? '', departmentOf(department))}</p>
            <p className="text-small text-quiet">
              {repliedAt ? say.replied(formatDate(repliedAt, locale)) : say.due(formatDate(dueOn, locale))}
            </p>
            <p className="whitespace-pre-line text-quiet">
              <bdi>{question}</bdi>
            </p>
            {reply && (
              <p className="whitespace-pre-line">
                <bdi>{reply}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
      {mayAsk && <a href={paths.staff.opinion(locale, application.id)}>{say.ask}</a>}
    </Section>
  );
};
