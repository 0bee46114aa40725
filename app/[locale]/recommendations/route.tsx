import { Notice } from '#app/_ui/notice.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { Fold } from '#app/_ui/fold.tsx';
import { Section } from '#app/_ui/section.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { systemContext } from '#app/_server/system-context.ts';
import { missingPage } from '#app/_reading/not-found-page.tsx';
import { paths } from '#app/_request/paths.ts';
import { staticPage } from '#app/_reading/static-page.tsx';
import { isLocale, type Locale } from '#lib/kernel/locale.ts';
import type { LedgerEntry } from '#lib/recommendations/ledger.ts';
import { readLedger } from '#lib/recommendations/usage/read-releases.ts';
import { AlgorithmRecord } from './algorithm-record.tsx';
import { Kept } from './kept.tsx';
import { Ledger } from './ledger.tsx';
import { Promise as ThePromise } from './promise.tsx';
import { ThisDevice } from './this-device.tsx';
import { ThisHistory } from './this-history.tsx';
import { texts } from './words.ts';

/** The page about recommendations: data sent, kept and promised, the ledger, and the switch. */
export const GET = async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
  const { locale } = await params;
  if (!isLocale(locale)) return missingPage(request, locale);
  const entries = await readLedger(await systemContext());
  return staticPage({
    request,
    locale,
    here: paths.recommendations,
    title: texts[locale].title,
    indexed: true,
    children: (
      <PageFrame locale={locale} here={paths.recommendations} crumbs={[]}>
        <Page locale={locale} entries={entries} />
      </PageFrame>
    ),
  });
};

const Page = ({ locale, entries }: { locale: Locale; entries: LedgerEntry[] }) => {
  const say = texts[locale];
  return (
    <>
      <h1>{say.title}</h1>
      <p className="mt-3 text-column text-large">{say.lead}</p>
      <div className="mt-6">
        <SummaryList rows={say.brief.map(([term = '', value]) => ({ term, value }))} />
      </div>
      <Section id="sent" title={say.sent}>
        <ThisDevice locale={locale} />
      </Section>
      <Section id="longer" title={say.longer}>
        <ThisHistory locale={locale} />
      </Section>
      <Section id="off" title={say.off}>
        <div className="space-y-4 text-column">
          {say.howOff.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </Section>
      <Annex locale={locale} entries={entries} />
    </>
  );
};

/** Figures, formulas and the ledger, for the few who ask; each part opens by its title. */
const Annex = ({ locale, entries }: { locale: Locale; entries: LedgerEntry[] }) => {
  const say = texts[locale];
  return (
    <Section id="annex" title={say.annex}>
      {entries.some(({ simulated }) => simulated) && (
        <div className="mb-5 text-column">
          <Notice>{say.simulated}</Notice>
        </div>
      )}
      <Fold id="kept" title={say.kept}>
        <Kept locale={locale} />
      </Fold>
      <Fold id="promise" title={say.promise}>
        <ThePromise locale={locale} />
      </Fold>
      <Fold id="ledger" title={say.ledger}>
        <Ledger locale={locale} entries={entries} />
        <p className="mt-4">
          <a href={paths.ledger()}>{say.asData}</a>
        </p>
      </Fold>
      <Fold id="record" title={say.record}>
        <AlgorithmRecord locale={locale} />
      </Fold>
    </Section>
  );
};
