import type { ReactNode } from 'react';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import type { Finding } from '#app/_parts/documents/finding.ts';
import { offlineFinding, speechIn } from '#app/_parts/documents/own-finding.ts';
import { VerdictView } from '#app/_parts/documents/verdict-view.tsx';
import { paths, type Here } from '#app/_request/paths.ts';
import { Labelled } from '#app/_ui/field.tsx';
import { formatDateTime } from '#app/_ui/format.ts';
import { Section } from '#app/_ui/section.tsx';
import { LongTextField } from '#app/_ui/text-field.tsx';
import type { PublishedTrust } from '#lib/documents/status.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { texts } from './words.ts';

type VerificationPage = {
  locale: Locale;
  here: Here;
  trust: PublishedTrust;
  /** The answer to a document that was sent by a reader without our script. */
  finding?: Finding | undefined;
  /** A text that is shown, and verified, at once. */
  children?: ReactNode;
};

/**
 * All that verifying takes stands in the page, so that it works without a network once it is open. Addresses of
 * keys are escaped: the server puts its own in place of the one that pages were built for, and these are not to change.
 */
export const VerificationPage = ({ locale, here, trust, finding, children }: VerificationPage) => {
  const say = texts[locale];
  const keys = trust.keys.map(({ iss = trust.issuer, ...key }) => ({ ...key, iss: encodeURIComponent(iss) }));
  const device = { ...trust, keys, ...speechIn(locale), offline: offlineFinding(locale) };
  return (
    <PageFrame locale={locale} here={here} crumbs={[]}>
      <div data-verification={JSON.stringify(device)}>
        <h1>{say.title}</h1>
        <p className="mt-2 text-column">{say.lead}</p>
        {children}
        <VerdictView finding={finding} />
        <VerificationForm locale={locale} />
        <p className="mt-4 text-small text-quiet">{say.asOf(formatDateTime(new Date(trust.at), locale))}</p>
        <Section id="how" title={say.how}>
          <ul className="list-disc space-y-1 pl-6 marker:text-quiet text-column">
            {[...say.points, say.private].map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className="mt-3 flex flex-wrap gap-x-6 text-small">
            <a href={paths.documentKeys}>{say.keys}</a>
            <a href={paths.documentStatus}>{say.list}</a>
          </p>
        </Section>
      </div>
      <script src="/modules/verify.js" type="module" />
    </PageFrame>
  );
};

const VerificationForm = ({ locale }: { locale: Locale }) => {
  const say = texts[locale];
  return (
    <form
      action={paths.verification(locale)}
      method="post"
      encType="multipart/form-data"
      className="mt-6 space-y-5 text-column"
    >
      <LongTextField {...{ locale, id: 'text', label: say.text, hint: say.textHint, rows: 3 }} />
      <Labelled {...{ locale, id: 'file', label: say.file, hint: say.fileHint }}>
        <input
          {...{ id: 'file', name: 'file', type: 'file', accept: 'application/pdf,application/json,.json' }}
          aria-describedby="file-hint"
          className="block w-full min-h-11"
        />
      </Labelled>
      <div className="flex flex-wrap gap-4">
        <button className="button">{say.button}</button>
        <button type="button" className="button button-quiet" data-camera hidden>
          {say.camera}
        </button>
      </div>
    </form>
  );
};
