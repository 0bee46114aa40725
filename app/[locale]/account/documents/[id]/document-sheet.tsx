import { QrCode } from '#app/_parts/documents/qr-code.tsx';
import { theCatalogue } from '#app/_server/content.ts';
import { theIssuer } from '#app/_server/issuer.ts';
import type { MyDocument } from '#lib/documents/holder/read-mine.ts';
import { codeAddress } from '#lib/documents/keys/issuer.ts';
import { lineWords } from '#lib/documents/line-words.ts';
import { linesOf } from '#lib/documents/lines-of.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    code: '核验用的二维码',
    scan: '请对方用手机扫码：只看到名称、编号、期限和持有人，打开后不联网也能核验。',
  },
  en: {
    code: 'Code to verify it with',
    scan: 'Let others scan it: they see title, number, dates and holder, and can verify it without a network.',
  },
});

type SheetProps = { mine: MyDocument; locale: Locale };

/** The document as the city issues it: the only framed thing on its page. */
export const DocumentSheet = ({ mine, locale }: SheetProps) => (
  <article aria-labelledby="document-title" className="rounded border border-draw bg-surface p-1.5">
    <div className="relative overflow-hidden border border-draw p-6 pb-28">
      <div
        className="drawing absolute inset-x-0 bottom-0 h-24 text-draw opacity-60"
        aria-hidden="true"
        dangerouslySetInnerHTML={{ __html: theCatalogue().drawing }}
      />
      <div className="relative flex items-start justify-between gap-4">
        <div>
          <p className="text-small text-quiet">{mine.claims.body[locale]}</p>
          <h1 id="document-title" className="font-song text-h1">
            {mine.claims.title[locale]}
          </h1>
        </div>
        <Seal name={theCatalogue().city.name[locale]} />
      </div>
      <div className="relative mt-5 gap-x-8 wide:grid wide:grid-cols-[1fr_17rem]">
        <Lines {...{ mine, locale }} />
        <figure className="mx-auto mt-4 wide:mt-0">
          <QrCode text={codeAddress({ issuer: theIssuer() }, locale, mine.shown)} label={texts[locale].code} />
          <figcaption className="mt-2 text-small text-quiet">{texts[locale].scan}</figcaption>
        </figure>
      </div>
    </div>
  </article>
);

const Lines = ({ mine: { claims }, locale }: SheetProps) => {
  const labels = lineWords[locale];
  const lines = [{ name: 'number', label: labels.number, value: claims.number }, ...linesOf(claims, locale, labels)];
  return (
    <dl>
      {lines.map(({ name, label, value }) => (
        <div key={name} className="py-1.5">
          <dt className="text-small text-quiet">{label}</dt>
          <dd className="wrap-anywhere whitespace-pre-line">
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Seal = ({ name }: { name: string }) => (
  <svg
    viewBox="0 0 64 64"
    className="size-18 shrink-0 text-overdue"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    <circle cx="32" cy="32" r="30" strokeWidth="1.6" />
    <circle cx="32" cy="32" r="26.5" strokeWidth="0.8" />
    <text x="32" y="36" textAnchor="middle" fontSize={name.length > 5 ? 9 : 12} fill="currentColor" stroke="none">
      {name}
    </text>
  </svg>
);
