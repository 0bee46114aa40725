import { words, type Bilingual } from '#lib/kernel/locale.ts';

export const relations = ['spouse', 'parent', 'child', 'sibling', 'relative', 'guardian'] as const;
export type Relation = (typeof relations)[number];

/** Who stands at the counter for somebody else: the relation is what they are to the applicant. */
export type Proxy = { name: string; residentId: string; relation: Relation };

/** An application that an officer entered for whoever stood at the counter; `handler` is who stood there for a company. */
export type AtCounter = { proxy?: Proxy; handler?: string };

export const relationWords: Bilingual<Record<Relation, string>> = words({
  zh: { spouse: '配偶', parent: '父母', child: '子女', sibling: '兄弟姐妹', relative: '其他亲属', guardian: '监护人' },
  en: {
    spouse: 'spouse',
    parent: 'parent',
    child: 'child',
    sibling: 'brother or sister',
    relative: 'another relative',
    guardian: 'guardian',
  },
});

/** How it was filed, for both sides. */
export const atCounterWords = words({
  zh: ({ proxy, handler }: AtCounter) =>
    `在窗口当面申请，由工作人员录入。${handler ? `${handler}代表企业到场。` : ''}${proxy ? `${proxy.name}（${relationWords.zh[proxy.relation]}）代办。` : ''}`,
  en: ({ proxy, handler }: AtCounter) =>
    `Applied for in person at the counter; an officer entered it.${handler ? ` ${handler} was there for the company.` : ''}${proxy ? ` ${proxy.name} (${relationWords.en[proxy.relation]}) acted for the applicant.` : ''}`,
});

/** The number of whoever acted, for staff alone. */
export const proxyWords = words({
  zh: ({ proxy }: AtCounter) => (proxy ? `代办人身份证号：${proxy.residentId}。` : ''),
  en: ({ proxy }: AtCounter) => (proxy ? ` Their resident ID: ${proxy.residentId}.` : ''),
});
