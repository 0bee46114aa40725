import type { Metadata } from 'next';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { DocumentRows } from '#app/_parts/documents/document-rows.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { paths } from '#app/_request/paths.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { Fold } from '#app/_ui/fold.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Section } from '#app/_ui/section.tsx';
import type { DocumentKind } from '#lib/documents/credential/credential.ts';
import { listMyDocuments } from '#lib/documents/holder/read-mine.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    intro: '本市签发给您和您企业的证照和文书。每一份都可以下载、出示、授权别人查看，任何人都能核验真假。',
    none: '您还没有证照和文书。提交申请后几分钟内，这里会有回执；办结后会有决定和证照。',
    ...{ licence: '证照', decision: '决定', notice: '通知', receipt: '回执' },
    verify: '核验别人的证照',
  },
  en: {
    intro:
      'What this city has issued to you and your companies. Download each, show it, or let others see a part of it; anybody can verify it.',
    none: 'You have no documents yet. A receipt is here minutes after you apply; decision and licence follow.',
    ...{ licence: 'Licences', decision: 'Decisions', notice: 'Notices', receipt: 'Receipts' },
    verify: 'Verify somebody else’s document',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const open: DocumentKind[] = ['licence', 'decision'];
const folded: DocumentKind[] = ['notice', 'receipt'];

const DocumentsPage = async ({ params }: LocaleParams) => {
  const locale = await localeOf(params);
  const ctx = await memberContext(locale, paths.documents);
  const say = texts[locale];
  const documents = await listMyDocuments(ctx);
  const today = dayOf(ctx.now());
  const some = (kinds: DocumentKind[]) =>
    kinds
      .map((kind) => ({ kind, of: documents.filter((document) => document.kind === kind) }))
      .filter(({ of }) => of.length > 0);
  return (
    <MyFrame {...{ ctx, locale }} here={paths.documents}>
      <PageTitle locale={locale} title={pageNames[locale].documents} />
      <h1>{pageNames[locale].documents}</h1>
      <p className="mt-2 text-column">{documents.length > 0 ? say.intro : say.none}</p>
      {some(open).map(({ kind, of }) => (
        <Section key={kind} id={kind} title={say[kind]}>
          <DocumentRows {...{ today, locale }} documents={of} />
        </Section>
      ))}
      <div className="mt-10">
        {some(folded).map(({ kind, of }) => (
          <Fold key={kind} id={kind} title={`${say[kind]} (${of.length})`}>
            <DocumentRows {...{ today, locale }} documents={of} />
          </Fold>
        ))}
      </div>
      <p className="mt-8 flex flex-wrap gap-x-8">
        <a href={paths.wallet(locale)}>{pageNames[locale].wallet}</a>
        <a href={paths.verification(locale)}>{say.verify}</a>
      </p>
    </MyFrame>
  );
};

export default DocumentsPage;
