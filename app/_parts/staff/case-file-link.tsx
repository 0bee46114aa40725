import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { link: '下载案卷（PDF）', about: '申请内容、办理记录、文书和文件合成一个 PDF，写明下载人和时间，并有记录。' },
  en: {
    link: 'Download the case file (PDF)',
    about: 'Answers, history, documents and files in one PDF. It says who took it and when, and is on record.',
  },
});

/** Leads to a case as one PDF with its files. */
export const CaseFileLink = ({ id, locale }: { id: string; locale: Locale }) => (
  <p className="print:hidden">
    <a href={paths.staff.caseFile(locale, id)} download="" className="inline-flex min-h-11 items-center">
      {texts[locale].link}
    </a>
    <span className="block text-small text-quiet">{texts[locale].about}</span>
  </p>
);
