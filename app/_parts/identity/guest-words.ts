import { guestDays } from '#lib/identity/guest/guest.ts';
import { words } from '#lib/kernel/locale.ts';

/** What is said to guests on more than one page. */
export const guestWords = words({
  zh: {
    saveAndLeave: '保存并离开',
    rules: `不登录填写的内容保留 ${guestDays} 天，只在这个浏览器里能打开；一小时没有操作，也会关上。想以后接着填，请先把链接发到您的邮箱。提交的时候需要登录。`,
  },
  en: {
    saveAndLeave: 'Save and leave',
    rules: `What you write without signing in is kept for ${guestDays} days. It opens only in this browser, and closes after an hour without use: to go on later, have a link sent to you first. You sign in to submit.`,
  },
});
