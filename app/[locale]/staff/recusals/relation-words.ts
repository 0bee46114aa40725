import type { Relation } from '#lib/applications/recusal/relative.ts';
import { words } from '#lib/kernel/locale.ts';

export const relationWords = words<Record<Relation, string>>({
  zh: {
    spouse: '配偶',
    parent: '父母',
    child: '子女',
    sibling: '兄弟姐妹',
    'in-law': '姻亲',
    other: '其他有利害关系的人',
  },
  en: {
    spouse: 'Spouse',
    parent: 'Parent',
    child: 'Child',
    sibling: 'Brother or sister',
    'in-law': 'Relative by marriage',
    other: 'Somebody else with a conflict of interest',
  },
});
