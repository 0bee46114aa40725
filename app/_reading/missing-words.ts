import { words } from '#lib/kernel/locale.ts';

export const missingWords = words({
  zh: {
    title: '没有找到这个页面',
    why: '地址可能输错了，页面可能已经搬走，或者这份内容不在您名下。',
    next: '搜一搜您要办的事，或者',
    home: '回到首页',
    stop: '。',
  },
  en: {
    title: 'Page not found',
    why: 'The address may be mistyped, the page may have moved, or what it holds is not yours to see.',
    next: 'Search for what you need, or ',
    home: 'go to the home page',
    stop: '.',
  },
});
