import { bilingual } from '#lib/kernel/locale.ts';

export const missingWords = bilingual(
  {
    title: '没有找到这个页面',
    why: '地址可能输错了，也可能页面已经搬走。',
    gone: '地址可能输错了，或者这份内容不在您名下。',
    next: '搜一搜您要办的事，或者',
    home: '回到首页',
    stop: '。',
  },
  {
    title: 'Page not found',
    why: 'The address may be mistyped, or the page may have moved.',
    gone: 'The address may be mistyped, or what it leads to is not yours.',
    next: 'Search for what you need, or ',
    home: 'Go to the home page',
    stop: '.',
  },
);
