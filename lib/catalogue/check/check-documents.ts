import {
  commonFields,
  documentNames,
  documentSchema,
  documentSteps,
  fieldPattern,
  type DocumentFile,
  type DocumentStep,
  type DocumentTemplate,
  type MergeField,
} from '#lib/catalogue/document-templates.ts';
import type { RawContent } from '#lib/catalogue/load.ts';
import { locales } from '#lib/kernel/locale.ts';
import { shape } from './check-shape.ts';
import { inFile, type Fault, type Finding } from './finding.ts';

/** Every official document has its template, which says what the law asks for and nothing that is not known. */
export function checkDocuments({ documents }: Pick<RawContent, 'documents'>): Finding[] {
  const { found, findings } = shape(documentSchema, documents);
  const known = new Set(documents.map(({ id }) => id));
  const absent = documentNames.filter((name) => !known.has(name));
  return [
    ...findings,
    ...absent.map((name): Finding => ({ file: `documents/${name}.yaml`, ...fault('', 'X', 'is missing') })),
    ...found.flatMap(({ id, file, value }) => inFile(file, checkDocument(id, value))),
  ];
}

function checkDocument(id: string, { after }: DocumentFile): Fault[] {
  if (!documentNames.some((name) => name === id)) return [fault('', 'X', 'is none of the official documents')];
  return steps.flatMap((step) => {
    const belongs = documentSteps[step].document === id;
    const template = after[step];
    if (!template) return belongs ? [fault(`after.${step}`, 'C', 'is missing')] : [];
    return belongs
      ? checkTemplate(step, template)
      : [fault(`after.${step}`, 'X', `stands in ${documentSteps[step].document}.yaml`)];
  });
}

function checkTemplate(step: DocumentStep, { text }: Pick<DocumentTemplate, 'text'>): Fault[] {
  const row: { needs: readonly MergeField[]; may?: readonly MergeField[] } = documentSteps[step];
  const allowed: string[] = [...commonFields, ...row.needs, ...(row.may ?? [])];
  return locales.flatMap((locale) => {
    const used = text.flatMap((paragraph, index) =>
      [...paragraph[locale].matchAll(fieldPattern)].map(([, name = '']) => ({ name, index })),
    );
    return [
      ...used
        .filter(({ name }) => !allowed.includes(name))
        .map(({ name, index }) => fault(`after.${step}.text.${index}.${locale}`, 'X', `{${name}} is not known here`)),
      ...row.needs
        .filter((name) => !used.some((field) => field.name === name))
        .map((name) => fault(`after.${step}.text.${locale}`, 'C', `{${name}} is missing, which the law asks for`)),
    ];
  });
}

const steps = Object.keys(documentSteps) as DocumentStep[];
const fault = (field: string, rule: Fault['rule'], reason: string): Fault => ({ field, rule, reason });
