import { words } from '#lib/kernel/locale.ts';

/** Names of pages that links and headings elsewhere repeat. */
export const pageNames = words({
  zh: { bundles: '一件事一次办', departments: '部门' },
  en: { bundles: 'Several services at once', departments: 'Departments' },
});
