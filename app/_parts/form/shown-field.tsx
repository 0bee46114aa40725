import { describedBy, type Asked } from '#app/_ui/field.tsx';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { open: '保存时按您填的内容算出，提交前核对时可以看到' },
  en: { open: 'Worked out from your answers when you save; you see it when you check them' },
});

/** An answer that nobody types, because it follows from others. */
export const ShownField = ({ answer, ...asked }: Asked & { answer: string | undefined }) => {
  const { locale, id, label, hint, error } = asked;
  return (
    <div className={error ? 'border-l-4 border-overdue pl-4' : ''}>
      <p className="font-semibold">{label}</p>
      {hint && (
        <p id={`${id}-hint`} className="text-small text-quiet">
          {hint}
        </p>
      )}
      <p className="mt-1">
        <output id={id} tabIndex={-1} aria-describedby={describedBy(asked)} className="text-large">
          {answer ?? <span className="text-base text-quiet">{texts[locale].open}</span>}
        </output>
      </p>
      {error && (
        <p id={`${id}-error`} className="mt-1 font-semibold text-overdue">
          {error}
        </p>
      )}
    </div>
  );
};
