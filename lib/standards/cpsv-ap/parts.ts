import { words, type Bilingual } from '#lib/kernel/locale.ts';
import type { AnyGuide, Catalogue } from '#lib/standards/catalogue.ts';
import { conceptId, yuan } from './concepts.ts';
import { departmentId } from './departments.ts';
import { describe, identify, inBoth, join, type Node } from './node.ts';

export const requirementsOf = ({ id, conditions = [] }: AnyGuide): Node[] =>
  conditions.map(({ text }, index) =>
    identify(`service/${id}/requirement/${index + 1}`, 'Requirement', { title: text }),
  );

/** Evidence carries the name, because evidence types have none in CPSV-AP. */
export const evidenceOf = ({ id, materials = [] }: AnyGuide, { evidenceTypes }: Catalogue): Node[] =>
  materials.flatMap(({ evidence, necessity, when, standard }) => {
    const type = evidenceTypes.get(evidence);
    return type
      ? identify(`service/${id}/evidence/${evidence}`, 'Evidence', {
          title: type.name,
          description: join(when, standard ?? type.about),
          type: conceptId('necessity', necessity),
          conformsTo: evidenceTypeId(evidence),
        })
      : [];
  });

export const evidenceTypeIdsOf = ({ materials = [] }: AnyGuide, { evidenceTypes }: Catalogue): string[] =>
  materials.flatMap(({ evidence }) => (evidenceTypes.has(evidence) ? evidenceTypeId(evidence) : []));

const evidenceTypeId = (id: string): string => `#evidence-type/${id}`;

/** A free service has a cost of 0. */
export function costsOf({ id, fee }: AnyGuide): Node[] {
  if (!fee) return [];
  const cost = (number: number, description: Bilingual | undefined, amount?: number): Node =>
    identify(`service/${id}/cost/${number}`, 'Cost', {
      ...{ description, hasValue: amount, currency: amount === undefined ? undefined : yuan },
    });
  if (!fee.charged) return [cost(1, fee.note ?? words({ zh: '不收费', en: 'Free of charge' }), 0)];
  return fee.items.map(({ name, rate, amount }, index) =>
    cost(index + 1, join(name, rate, fee.reduction, fee.basis), amount),
  );
}

export const outputsOf = ({ id, result }: AnyGuide): Node[] =>
  result
    ? [
        identify(`service/${id}/output`, 'Output', {
          ...{ title: result.name, description: result.validity, type: conceptId('result', result.type) },
        }),
      ]
    : [];

/** The laws a service rests on, as far as they concern it, and its procedure. */
export const rulesOf = (guide: AnyGuide): Node[] => [...legalRulesOf(guide), ...procedureOf(guide)];

const legalRulesOf = ({ id, legalBasis = [] }: AnyGuide): Node[] =>
  legalBasis.map(({ law, article, number, text }, index) =>
    identify(`service/${id}/rule/${index + 1}`, 'Rule', {
      title: law,
      description: join(law, number === undefined ? undefined : words({ zh: number, en: number }), article, text),
      type: conceptId('rule', 'legal-basis'),
      implements: lawId(law.zh),
    }),
  );

const procedureOf = ({ id, name, steps }: AnyGuide): Node[] => {
  if (!steps) return [];
  const say = inBoth((locale) =>
    steps.map((step, index) => `${index + 1}. ${step.name[locale]}${colon[locale]}${step.standard[locale]}`).join('\n'),
  );
  return [
    identify(`service/${id}/rule/procedure`, 'Rule', {
      title: inBoth((locale) => `${name[locale]}${colon[locale]}${procedure[locale]}`),
      description: say,
      type: conceptId('rule', 'procedure'),
    }),
  ];
};

const colon = words({ zh: '：', en: ': ' });
const procedure = words({ zh: '办理流程', en: 'procedure' });

/** A law has only relations in CPSV-AP; the rules that implement it name it. */
export const lawId = (name: string): string => `#law/${encodeURIComponent(name)}`;

export const lawsOf = ({ legalBasis = [] }: AnyGuide): Node[] =>
  legalBasis.map(({ law }) => describe(lawId(law.zh), 'LegalResource'));

export const participationsOf = ({ id, jointDepartments = [] }: AnyGuide, { departments }: Catalogue): Node[] =>
  jointDepartments.flatMap((department) => {
    const body = departments.get(department);
    return body
      ? identify(`service/${id}/participation/${department}`, 'Participation', {
          description: words({ zh: `${body.name.zh}参与联办`, en: `${body.name.en} takes part in deciding` }),
          role: conceptId('role', 'joint-body'),
          hasParticipant: departmentId(department),
        })
      : [];
  });
