import { Icon } from '#app/_ui/icon.tsx';
import { theScanner } from '#app/_server/files.ts';
import { paths } from '#app/_request/paths.ts';
import { saySize } from '#lib/forms/kinds/say.ts';
import type { FileAnswer } from '#lib/forms/kinds/value.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { unscanned: '本站没有设置查毒程序，文件未经查毒。' },
  en: { unscanned: 'This portal has no virus scanner: the files are not scanned.' },
});

type CaseFilesProps = { files: FileAnswer[]; id: string; locale: Locale };

/**
 * The files of an answer for staff: a picture opens where it can be turned, everything else as it is. Where nothing is
 * scanned they are told.
 */
export const CaseFiles = ({ files, id, locale }: CaseFilesProps) => (
  <>
    {!theScanner() && <p className="text-small text-near">{texts[locale].unscanned}</p>}
    <ul>
      {files.map(({ file, name, size }) => (
        <li key={file} className="flex items-baseline gap-2 wrap-anywhere">
          <Icon name="file-text" className="size-[1em] shrink-0 text-river" />
          <a href={isPicture(name) ? paths.staff.picture(locale, { id, file }) : paths.fileToSee(file)}>{name}</a>
          <span className="shrink-0 text-small text-quiet">{saySize(size)}</span>
        </li>
      ))}
    </ul>
  </>
);

export const isPicture = (name: string): boolean => /\.(?:jpe?g|png)$/i.test(name);
