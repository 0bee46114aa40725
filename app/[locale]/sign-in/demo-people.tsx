import { theCatalogue } from '#app/_server/content.ts';
import type { DemoPerson, DemoRole } from '#lib/identity/demonstration.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { signInAsDemoPerson } from './actions.ts';

const texts = words<{ title: string; text: string; parts: Partial<Record<DemoRole, string>> }>({
  zh: {
    title: '演示：选择一个身份',
    text: '这是演示网站，人物和数据都是虚构的，点一下即可登录。正式网站没有这一栏。',
    parts: {
      citizen: '市民',
      handler: '企业经办人',
      'second-reviewer': '另一位审查员',
    },
  },
  en: {
    title: 'Demonstration: choose who you are',
    text: 'This is a demonstration with made-up people and data. One click signs you in. A real portal does not have this part.',
    parts: {
      citizen: 'Citizen',
      handler: 'Company handler',
      'second-reviewer': 'Another reviewer',
    },
  },
});

type DemoPeopleProps = { locale: Locale; next: string | undefined; people: Omit<DemoPerson, 'id'>[] };

/** One click a person; only in the demonstration, and the server refuses it elsewhere. */
export const DemoPeople = ({ locale, next, people }: DemoPeopleProps) => {
  if (people.length === 0) return null;
  return (
    <form action={signInAsDemoPerson} className="mb-10 rounded border border-line bg-surface p-5">
      <h2 className="text-large">{texts[locale].title}</h2>
      <p className="mt-1 mb-4 text-small text-quiet">{texts[locale].text}</p>
      <input type="hidden" name="locale" value={locale} />
      {next && <input type="hidden" name="next" value={next} />}
      <ul className="grid gap-2 sm:grid-cols-2 elder:grid-cols-1">
        {people.map(({ role, name }) => (
          <li key={role}>
            <button name="role" value={role} className="button button-quiet w-full justify-start">
              {texts[locale].parts[role] ?? theCatalogue().findPost(role)?.name[locale]}
              <span className="font-normal">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
};
