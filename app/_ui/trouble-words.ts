import { words } from '#lib/kernel/locale.ts';

export const troubleWords = words({
  zh: {
    title: '出了点问题',
    what: '这是我们这边的问题，不是您的操作有误。已经保存的内容不会丢。',
    next: (hotline: string) => `请过一会儿再试；一直不行，请拨打 ${hotline}。`,
    again: '再试一次',
    home: '回到首页',
    code: '打电话时请告诉工作人员这个编号：',
  },
  en: {
    title: 'Something went wrong',
    what: 'The fault is ours, not yours. What you saved is still there.',
    next: (hotline: string) => `Please try again in a moment. If it keeps happening, ring ${hotline}.`,
    again: 'Try again',
    home: 'Go to the home page',
    code: 'When you ring, quote this number: ',
  },
});
