import { words } from '#lib/kernel/locale.ts';

export const pageNames = words({
  zh: {
    services: '全部事项',
    lifeEvents: '个人办事',
    business: '企业办事',
    bundles: '一件事',
    departments: '部门',
    applications: '我的办件',
    organisations: '我的企业',
    newOrganisation: '登记企业',
    account: '我的信息',
    documents: '我的证照',
    wallet: '我交过的材料',
    tracking: '查办件进度',
    cases: '办件工作台',
  },
  en: {
    services: 'All services',
    lifeEvents: 'Life events',
    business: 'Business',
    bundles: 'Bundles',
    departments: 'Departments',
    applications: 'My applications',
    organisations: 'My companies',
    newOrganisation: 'Register a company',
    account: 'My details',
    documents: 'My documents',
    wallet: 'Files I handed in',
    tracking: 'Track an application',
    cases: 'Cases',
  },
});
