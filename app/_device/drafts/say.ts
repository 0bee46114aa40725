const words = {
  zh: {
    saving: '正在保存……',
    saved: (time: string) => `已保存 ${time}`,
    broken: '还没有保存：请检查网络，我们会自动再试。您填的都还在这一页。',
    elsewhere: '没有保存：这一页在另一个窗口或者设备上改过。按“保存并继续”可以对照两边，再决定用哪一份。',
    there: '看看那边填的（新窗口）',
    signedOut: '没有保存：您已经退出登录。填的都还在这一页。',
    signIn: '在新窗口登录',
    closed: '没有保存：这一页现在不能修改。需要的话请先复制下来。',
    long: '没有保存：这一页的内容太多，请删减一些。',
  },
  en: {
    saving: 'Saving…',
    saved: (time: string) => `Saved ${time}`,
    broken: 'Not saved yet. Check your connection: we try again by ourselves. What you wrote is still on this page.',
    elsewhere:
      'Not saved: this page was changed in another window or on another device. “Save and continue” shows both, for you to choose.',
    there: 'See what is there (new window)',
    signedOut: 'Not saved: you have been signed out. What you wrote is still on this page.',
    signIn: 'Sign in, in a new window',
    closed: 'Not saved: this page cannot be changed now. Copy what you need.',
    long: 'Not saved: there is too much on this page. Shorten it a little.',
  },
};

/** In the page's language; a page that was translated into a third one speaks English. */
export const say = () => words[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];

/** By the module that sends forms. */
export function speak(text: string): void {
  const region = document.querySelector('#form-status');
  if (region) region.textContent = text;
}
