import { words } from '#lib/kernel/locale.ts';

/** The names of the filters, in their fields and in the links that drop one. */
export const filterWords = words({
  zh: {
    title: '筛选',
    audience: '谁来办',
    citizen: '个人',
    business: '企业',
    event: '人生阶段',
    department: '部门',
    online: '可网上办',
    instant: '当场办结',
    apply: '筛选',
    clear: '清除筛选',
    colon: '：',
  },
  en: {
    title: 'Filter',
    audience: 'Who for',
    citizen: 'Citizens',
    business: 'Businesses',
    event: 'Life event',
    department: 'Department',
    online: 'Apply online',
    instant: 'Done on the spot',
    apply: 'Show results',
    clear: 'Clear filters',
    colon: ': ',
  },
});
