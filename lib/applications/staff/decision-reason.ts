import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Application } from '#lib/applications/application.ts';
import type { Outcome } from '#lib/applications/life/review-steps.ts';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: (law: string, article = '') => `经审查，您的申请符合《${law}》${article}规定的条件，予以批准。`,
  en: (law: string, article?: string) =>
    `We examined your application. It meets the conditions of the ${law}${article ? `, ${article}` : ''}, and is approved.`,
});

/** The usual reason of an approval, on the law that the guide names first, in the applicant's language; empty without a guide. */
export function usualApproval(
  { catalogue }: WithCatalogue,
  { service, locale }: Pick<Application, 'service' | 'locale'>,
): string {
  const basis = catalogue.findGuide(service)?.legalBasis[0];
  return basis ? texts[locale](basis.law[locale].replace(/^《|》$/g, ''), basis.article?.[locale]) : '';
}

export type ReasonRefusal = { code: 'reason_missing' | 'reason_of_approval' };

/** Every decision has its reason, and a refusal one of its own. */
export function reasonRefusal(
  ctx: WithCatalogue,
  application: Pick<Application, 'service' | 'locale'>,
  { outcome, reason }: { outcome: Outcome; reason: string },
): ReasonRefusal | undefined {
  if (!reason.trim()) return { code: 'reason_missing' };
  const isOfApproval = outcome === 'refuse' && reason.trim() === usualApproval(ctx, application);
  return isOfApproval ? { code: 'reason_of_approval' } : undefined;
}
