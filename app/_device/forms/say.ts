const words = {
  zh: {
    note: '请注意',
    sending: '正在发送……',
    noAnswer:
      '没有收到回应，可能是网络断了。您填写的都还在这一页，请稍后再按一次；如果还不行，先把内容复制下来，再刷新页面。',
    unsent: '下面这些没有发送，新的页面上也没有它们的位置。需要的话请复制下来：',
  },
  en: {
    note: 'Please note',
    sending: 'Sending…',
    noAnswer:
      'No answer came back; the connection may be down. What you wrote is still on this page: try again in a moment. If that does not help, copy your text and reload the page.',
    unsent: 'This was not sent and has no place on the page that came. Copy it if you need it:',
  },
};

/** In the page's language; a page that was translated into a third one speaks English. */
export const say = () => words[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];

export const region = make('div', { id: 'form-status', className: 'sr-only', ariaLive: 'polite' });

export function speak(text: string): void {
  if (!region.isConnected) document.body.append(region);
  region.textContent = text;
}

/** A notice in the looks of app/_ui/error-summary.tsx, first in its place, with the focus. */
export function notify(place: Element, texts: (string | Node)[], lines: string[] = []): void {
  clearNotice();
  const notice = make('div', {
    id: 'form-notice',
    role: 'group',
    tabIndex: -1,
    className: 'mb-8 rounded border-4 border-overdue bg-surface p-4 text-column',
  });
  notice.dataset['alarm'] = 'true';
  notice.setAttribute('aria-labelledby', 'form-notice-title');
  notice.append(make('h2', { id: 'form-notice-title', className: 'text-large', textContent: say().note }));
  for (const text of texts)
    notice.append(typeof text === 'string' ? make('p', { className: 'mt-2', textContent: text }) : text);
  const list = make('ul', { className: 'mt-2 space-y-1 empty:hidden' });
  list.append(...lines.map((textContent) => make('li', { className: 'whitespace-pre-wrap', textContent })));
  notice.append(list);
  place.prepend(notice);
  notice.focus();
}

export const clearNotice = (): void => document.getElementById('form-notice')?.remove();

function make<K extends keyof HTMLElementTagNameMap>(tag: K, has: Partial<HTMLElementTagNameMap[K]>) {
  return Object.assign(document.createElement(tag), has);
}
