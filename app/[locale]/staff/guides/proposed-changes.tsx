import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Rewording } from '#lib/publishing/guides/guide-version.ts';
import { DifferenceTable } from '#app/_parts/guides/difference-table.tsx';
import { GuidePreview } from './guide-preview.tsx';

const texts = words({ zh: { title: '改动对照' }, en: { title: 'What changes' } });

type ProposedChangesProps = { guide: Guide; changes: Rewording; locale: Locale };

/** What a proposal changes, and the guide with it. */
export const ProposedChanges = ({ guide, changes, locale }: ProposedChangesProps) => (
  <>
    <h2 className="mt-8 text-large">{texts[locale].title}</h2>
    <DifferenceTable {...{ guide, changes, locale }} />
    <GuidePreview {...{ guide, locale }} />
  </>
);
