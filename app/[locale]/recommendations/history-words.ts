import { words } from '#lib/kernel/locale.ts';

/** `{n}` is a number of guides. */
export const historyWords = words({
  zh: {
    notChosen: '没有打开：关掉标签页，看过的就忘了。',
    kept: '已打开。这台设备现在记着 {n} 份指南：',
    empty: '已打开。还没有看过指南。',
    forgotten: '已关闭。记着的全部删掉了。',
    off: '您已关闭按浏览推荐，所以什么也不记。想打开，先在上面开启按浏览推荐。',
    privacy: '您的浏览器打开了“全球隐私控制”，所以只记在标签页里，不多记。',
    blocked: '没能打开：您的浏览器不让网页保存内容。',
  },
  en: {
    notChosen: 'Not switched on: what you read is forgotten when you close the tab.',
    kept: 'Switched on. Guides that this device remembers now: {n}.',
    empty: 'Switched on. No guide has been read yet.',
    forgotten: 'Switched off. Everything that was remembered is deleted.',
    off: 'You have stopped choosing from your visit, so nothing is remembered. Allow that above first.',
    privacy: 'Your browser asks for privacy (Global Privacy Control), so nothing is remembered beyond the tab.',
    blocked: 'It could not be switched on: your browser lets no page keep anything.',
  },
});

export type HistoryWords = (typeof historyWords)['zh'];
