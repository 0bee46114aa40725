import { homePath } from '#app/_request/home-path.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { builtIn } from './built-in.ts';
import { troubleWords } from './trouble-words.ts';

/** An outage in plain words: whose fault, what is safe, what next. */
export const Trouble = ({ locale, code }: { locale: Locale; code: string | undefined }) => {
  const say = troubleWords[locale];
  return (
    <>
      <h1>{say.title}</h1>
      <p className="mt-3">{say.what}</p>
      <p>{say.next(builtIn().hotline.number)}</p>
      {code && (
        <p className="mt-2 text-quiet">
          {say.code}
          <span className="reference">{code}</span>
        </p>
      )}
      <form className="mt-5 flex flex-wrap items-center gap-5">
        <button type="submit" className="button">
          {say.again}
        </button>
        <a href={homePath(locale)}>{say.home}</a>
      </form>
    </>
  );
};
