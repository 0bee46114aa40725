import type { Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { formatList } from '#app/_ui/format.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { answer: '您的情形', needs: '另外要准备', nothing: '不用另备', fetched: (name: string) => `${name}（免提交）` },
  en: {
    answer: 'Your case',
    needs: 'Also prepare',
    nothing: 'nothing more',
    fetched: (name: string) => `${name} (fetched for you)`,
  },
});

type Props = { guide: Guide; locale: Locale };

export const Circumstances = ({ guide, locale }: Props) => (
  <div className="space-y-6">
    {guide.circumstances.map(({ id, question, answers }) => (
      <table key={id} className="w-full border-collapse text-left">
        <caption className="mb-1 text-left font-semibold">{question[locale]}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{texts[locale].answer}</th>
            <th scope="col">{texts[locale].needs}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => (
            <tr key={answer.id} className="border-t border-line last:border-b">
              <th scope="row" className="w-2/5 py-2 pr-4 align-top font-normal">
                {answer.label[locale]}
              </th>
              <td className={`py-2 align-top ${answer.materials.length === 0 ? 'text-quiet' : ''}`}>
                {namesOf(guide, answer.materials, locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ))}
  </div>
);

const namesOf = (guide: Guide, materials: string[], locale: Locale): string => {
  const isFetched = (id: string) =>
    guide.materials.some(({ evidence, sharedByGovernment }) => evidence === id && sharedByGovernment);
  const names = materials.map((id) => {
    const name = theCatalogue().findEvidenceType(id)?.name[locale] ?? id;
    return isFetched(id) ? texts[locale].fetched(name) : name;
  });
  return names.length === 0 ? texts[locale].nothing : formatList(names, locale);
};
