import { deskLetters, letters as applicationLetters } from '#lib/applications/life/letters.ts';
import { letters as supervisionLetters } from '#lib/applications/supervision/letters.ts';
import { auditWords as ofApplications } from '#lib/applications/audit-words.ts';
import { auditWords as ofFiles } from '#lib/files/audit-words.ts';
import { auditWords as ofDocuments } from '#lib/documents/audit-words.ts';
import { letters as documentLetters } from '#lib/documents/letters.ts';
import { auditWords as ofIdentity } from '#lib/identity/audit-words.ts';
import { auditWords as ofOrganisations } from '#lib/organisations/audit-words.ts';
import { letters as organisationLetters } from '#lib/organisations/letters.ts';
import { words } from '#lib/kernel/locale.ts';
import type { Occasion } from '#lib/notifications/letter.ts';

/** Every letter that a subject declares, by the name the inbox keeps. */
export const occasions: Partial<Record<string, Occasion>> = {
  ...applicationLetters,
  ...deskLetters,
  ...supervisionLetters,
  ...organisationLetters,
  ...documentLetters,
};

const audited = [ofApplications, ofDocuments, ofFiles, ofIdentity, ofOrganisations];

type Names = Partial<Record<string, string>>;

/** The words of every action in the audit log, and of what an entry is about; one without words shows its own name. */
export const actionWords = words<Names>({
  zh: Object.assign({}, ...audited.map(({ actions }) => actions.zh)),
  en: Object.assign({}, ...audited.map(({ actions }) => actions.en)),
});
export const subjectWords = words<Names>({
  zh: Object.assign({}, ...audited.map(({ subjects }) => subjects?.zh)),
  en: Object.assign({}, ...audited.map(({ subjects }) => subjects?.en)),
});
