import type { FilesNotReady } from '#lib/applications/draft/files.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    waiting:
      '这些文件还在做安全检查，所以没有提交。一般几秒钟就好，请稍等再提交；等了几分钟还不行，可以把它们改为交到窗口：',
    unusable: '这些文件不能使用，所以没有提交。请删除后换一份：',
  },
  en: {
    waiting:
      'These files are still being checked, so nothing was sent. This mostly takes seconds: wait a moment and send again. If it does not end within minutes, choose to hand them in at a counter:',
    unusable: 'These files cannot be used, so nothing was sent. Remove them and add others:',
  },
});

/** Why an application was not sent with its files, by the name of each. */
export const NotReady = ({ files, locale }: { files: FilesNotReady['files']; locale: Locale }) => {
  const waiting = files.filter(({ scan }) => scan === 'waiting' || scan === 'not-scanned');
  return (
    <>
      <Those text={texts[locale].waiting} files={waiting} />
      <Those text={texts[locale].unusable} files={files.filter((file) => !waiting.includes(file))} />
    </>
  );
};

const Those = ({ text, files }: { text: string; files: FilesNotReady['files'] }) =>
  files.length > 0 && (
    <>
      <p>{text}</p>
      <ul className="my-1 list-disc pl-5">
        {files.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
