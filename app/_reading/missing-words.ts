import { words } from '#lib/kernel/locale.ts';

export const missingWords = words({
  zh: {
    title: '没有找到这个页面',
    why: '地址可能输错了，页面可能已经搬走，或者这份内容不在您名下。',
    next: '搜一搜您要办的事，或者',
    home: '回到首页',
    stop: '。',
    notSent:
      '没有找到要办的内容，没有保存。它可能已被删除，可能已经不在您名下，或者您在另一个窗口用别的账号登录了。您填写的都还在这一页，可以复制。',
  },
  en: {
    title: 'Page not found',
    why: 'The address may be mistyped, the page may have moved, or what it holds is not yours to see.',
    next: 'Search for what you need, or ',
    home: 'go to the home page',
    stop: '.',
    notSent:
      'What this is about could not be found, and nothing was saved. It may have been deleted, it may not be yours any more, or another account is signed in in another window. What you wrote is still on this page for you to copy.',
  },
});
