import { attributesOf, Grouped, type Asked } from './field.tsx';
import { Icon } from './icon.tsx';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    kinds: (most: number) => `照片（JPG、PNG，每张不超过 20 MB）或 PDF、OFD（每个不超过 50 MB），最多 ${most} 个。`,
    choose: '选择文件或拍照',
    more: '再加文件',
    upload: '上传',
    remove: '删除',
    none: '还没有文件。',
    before: '用以前交过的',
    consent: '点“用这份”，就是同意把它用于这次申请。',
    use: '用这份',
  },
  en: {
    kinds: (most: number) => `Photos (JPG, PNG, up to 20 MB each), PDF or OFD (up to 50 MB each), ${most} at most.`,
    choose: 'Choose files or take a photo',
    more: 'Add more files',
    upload: 'Upload',
    remove: 'Remove',
    none: 'No files yet.',
    before: 'Use one from before',
    consent: 'By pressing “Use this one” you agree that it is used for this application.',
    use: 'Use this one',
  },
});

/** A file that is there: its size and state in words, and where it can be opened. */
export type ShownFile = { id: string; name: string; size: string; state?: string; href?: string | undefined };

/** `before`: files that were handed in earlier, and may be used again. */
type FilesFieldProps = Asked & { upTo: number; files: ShownFile[]; before: ShownFile[] };

/**
 * Files and the control that adds some. Without a script the page is sent with them; `data-files` is where the module
 * puts its own progress.
 */
export const FilesField = ({ upTo, files, before, ...asked }: FilesFieldProps) => {
  const say = texts[asked.locale];
  return (
    <Grouped {...asked}>
      <script src="/modules/files.js" type="module" />
      <ul data-files={asked.id} className="border-t border-line">
        {files.map((file) => (
          <AddedFile key={file.id} file={file} button={`remove.${asked.id}`} press={say.remove} />
        ))}
        {files.length === 0 && <li className="border-b border-line py-3 text-quiet">{say.none}</li>}
      </ul>
      {files.length < upTo && <Add {...{ upTo, isMore: files.length > 0 }} {...asked} />}
      {files.length < upTo && before.length > 0 && <Before files={before} {...asked} />}
    </Grouped>
  );
};

const Add = ({ upTo, isMore, ...asked }: Asked & { upTo: number; isMore: boolean }) => {
  const say = texts[asked.locale];
  return (
    <div className="mt-5">
      <label htmlFor={asked.id} className="block font-semibold">
        {isMore ? say.more : say.choose}
      </label>
      <p className="text-small text-quiet">{say.kinds(upTo)}</p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <input
          {...attributesOf(asked)}
          type="file"
          multiple
          accept="image/jpeg,image/png,application/pdf,.ofd"
          className="min-h-11 py-1.5 text-small"
        />
        <button name="intent" value={asked.id} className="button-quiet">
          {say.upload}
        </button>
      </div>
    </div>
  );
};

const Before = ({ files, locale, id }: Asked & { files: ShownFile[] }) => {
  const say = texts[locale];
  return (
    <details className="mt-4">
      <summary className="min-h-11 text-river underline">{say.before}</summary>
      <p className="text-small text-quiet">{say.consent}</p>
      <ul className="mt-2 border-t border-line">
        {files.map((file) => (
          <AddedFile key={file.id} file={file} button={`again.${id}`} press={say.use} />
        ))}
      </ul>
    </details>
  );
};

type AddedFileProps = { file: ShownFile; button: string; press: string };

const AddedFile = ({ file: { id, name, size, state, href }, button, press }: AddedFileProps) => (
  <li className="flex items-center gap-3 border-b border-line py-2">
    <Icon name="file-text" className="size-6 shrink-0 text-river" />
    <span className="min-w-0 grow leading-snug wrap-anywhere">
      {href ? <a href={href}>{name}</a> : name}
      <span className="block text-small text-quiet">{state ? `${size} · ${state}` : size}</span>
    </span>
    <button name={button} value={id} className="min-h-11 shrink-0 cursor-pointer px-3 text-small text-river underline">
      {press}
      <span className="sr-only"> {name}</span>
    </button>
  </li>
);
