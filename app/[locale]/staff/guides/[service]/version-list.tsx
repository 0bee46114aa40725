import { versionState } from '#app/_parts/guides/version-words.ts';
import { paths } from '#app/_request/paths.ts';
import { formatDateTime } from '#app/_ui/format.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { GuideTexts } from '#lib/publishing/guides/read-guide-texts.ts';

const texts = words({
  zh: {
    ...{ title: '版本', version: '版本', who: '提出', why: '为什么', state: '状态', again: '以此为准' },
    ...{ number: (n: number) => `第 ${n} 版`, file: '文件原文', back: (n: string) => `用${n}再提交` },
  },
  en: {
    ...{ title: 'Versions', version: 'Version', who: 'Proposed', why: 'Why', state: 'State', again: 'Return' },
    ...{ number: (n: number) => `Version ${n}`, file: 'the file', back: (n: string) => `Return to ${n}` },
  },
});

/** Who proposed what, when and why, and what became of it; each may be proposed again. */
export const VersionList = ({ shown: { file, versions, waiting }, locale }: { shown: GuideTexts; locale: Locale }) => {
  const say = texts[locale];
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="versions" className="mt-14">
      <h2 id="versions" className="text-large">
        {say.title}
      </h2>
      <table className="case-table mt-3 w-full">
        <caption className="sr-only">{say.title}</caption>
        <TableHead heads={[say.version, say.who, say.why, say.state, say.again]} />
        <tbody>
          {versions.map((version) => (
            <tr key={version.id}>
              <th scope="row">
                <a href={paths.staff.guideVersion(locale, version)} className="inline-flex min-h-6 items-center">
                  {say.number(version.number)}
                </a>
              </th>
              <td data-head={say.who}>
                <bdi>{version.author}</bdi> {formatDateTime(version.proposedAt, locale)}
              </td>
              <td data-head={say.why}>{version.note}</td>
              <td data-head={say.state}>{versionState(version, locale)}</td>
              <td data-head={say.again}>
                {!waiting && <Back {...{ locale, service: file.id }} from={version.number} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!waiting && <Back {...{ locale, service: file.id }} from={0} />}
    </section>
  );
};

const Back = ({ service, from, locale }: { service: string; from: number; locale: Locale }) => {
  const say = texts[locale];
  return (
    <a href={paths.staff.guide(locale, service, { from: String(from) })} className="inline-flex min-h-6 items-center">
      {say.back(from === 0 ? say.file : say.number(from))}
    </a>
  );
};
