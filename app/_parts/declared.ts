import { deskLetters, letters as applicationLetters } from '#lib/applications/life/letters.ts';
import { letters as supervisionLetters } from '#lib/applications/supervision/ladder/letters.ts';
import { auditWords as ofApplications } from '#lib/applications/audit-words.ts';
import { auditWords as ofSignatures } from '#lib/applications/signatures/audit-words.ts';
import { letters as signatureLetters } from '#lib/applications/signatures/letters.ts';
import { auditWords as ofFiles } from '#lib/files/audit-words.ts';
import { auditWords as ofDocuments } from '#lib/documents/audit-words.ts';
import { letters as documentLetters } from '#lib/documents/letters.ts';
import { auditWords as ofIdentity } from '#lib/identity/audit-words.ts';
import { letters as identityLetters } from '#lib/identity/letters.ts';
import { auditWords as ofOrganisations } from '#lib/organisations/audit-words.ts';
import { letters as organisationLetters } from '#lib/organisations/letters.ts';
import { auditWords as ofGuides } from '#lib/publishing/guides/audit-words.ts';
import { letters as guideLetters } from '#lib/publishing/guides/letters.ts';
import { auditWords as ofPublishing } from '#lib/publishing/audit-words.ts';
import type { AuditWords } from '#lib/audit/words.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';
import type { Occasion } from '#lib/notifications/letter.ts';

/** Every letter that a subject declares, by the name the inbox keeps. */
export const occasions: Partial<Record<string, Occasion>> = {
  ...applicationLetters,
  ...deskLetters,
  ...supervisionLetters,
  ...signatureLetters,
  ...organisationLetters,
  ...documentLetters,
  ...identityLetters,
  ...guideLetters,
};

const audited = [
  ofApplications,
  ofDocuments,
  ofFiles,
  ofGuides,
  ofIdentity,
  ofOrganisations,
  ofPublishing,
  ofSignatures,
];

type Names = Partial<Record<string, string>>;

const merged = (of: (declared: AuditWords) => Bilingual<Record<string, string>> | undefined) =>
  words<Names>({
    zh: Object.assign({}, ...audited.map((declared) => of(declared)?.zh)),
    en: Object.assign({}, ...audited.map((declared) => of(declared)?.en)),
  });

/** The words of every action in the audit log, and of what an entry is about; one without words shows its own name. */
export const actionWords = merged(({ actions }) => actions);
export const subjectWords = merged(({ subjects }) => subjects);
export const sentences = merged((declared) => declared.sentences);

/** What a look at a person's data is for, by action, or by action and role. */
export const purposes = merged((declared) => declared.purposes);

/** The actions that look at a person's data. */
export const looks = [...new Set(Object.keys(purposes.zh).map((name) => name.split(' ')[0] ?? name))];
