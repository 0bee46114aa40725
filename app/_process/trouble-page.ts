import { builtIn } from '#app/_ui/built-in.ts';
import { words } from '#lib/kernel/locale.ts';
import { plainPage } from '#app/_request/plain-page.ts';
import { localeAt } from './locale-at.ts';

type Kind = 'fault' | 'away' | 'outdated' | 'unreadable';

const texts = words({
  zh: {
    fault: { title: '出了点问题', text: '这是我们这边的问题，不是您的操作有误。已经保存的内容不会丢。' },
    away: { title: '服务暂时中断', text: '我们的系统正在恢复，不是您的操作有误。已经保存的内容不会丢。' },
    outdated: {
      title: '这个页面已经更新',
      text: '您打开的页面是旧的，刚才提交的内容没有保存。请重新打开页面，再填一次。',
    },
    unreadable: { title: '表单内容无法读取', text: '提交的内容不完整，没有保存。请返回上一页，再提交一次。' },
    sent: '您刚才提交的内容可能没有保存：请返回上一页核对，再提交一次。',
    next: (hotline: string) => `请过一会儿再试；一直不行，请拨打 ${hotline}。`,
    again: '重新打开这个页面',
    code: '打电话时请告诉工作人员这个编号：',
  },
  en: {
    fault: {
      title: 'Something went wrong',
      text: 'The fault is ours, not yours. What you saved is still there.',
    },
    away: {
      title: 'The service is interrupted',
      text: 'We are bringing it back; you did nothing wrong. What you saved is still there.',
    },
    outdated: {
      title: 'This page has changed',
      text: 'The page you had open is an old one, and what you sent was not saved. Please open the page again and fill it in once more.',
    },
    unreadable: {
      title: 'The form cannot be read',
      text: 'What was sent is not complete and was not saved. Please go back and send it again.',
    },
    sent: 'What you just sent may not have been saved: go back, check it and send it again.',
    next: (hotline: string) => `Please try again in a moment. If it keeps happening, ring ${hotline}.`,
    again: 'Open this page again',
    code: 'When you ring, quote this number: ',
  },
});

/** What failed: the status and body that were to be sent, and whether the database answers. */
export type Failure = {
  url: string;
  method: string;
  status: number;
  body: string;
  isDatabaseReady: boolean;
  isUnreadable?: boolean;
};

const secondsToWait = 30;

/** A failure in plain words, instead of what the framework says: whose fault, what is safe, what next. */
export function troublePage(failure: Failure, sheets: string[] = []): Response {
  const locale = localeAt(failure.url);
  const kind = kindOf(failure);
  const page = plainPage(
    { locale, ...texts[locale][kind], also: wayOn(failure, kind), sheets },
    kind === 'away' ? 503 : failure.status,
  );
  if (kind === 'away') page.headers.set('Retry-After', String(secondsToWait));
  return page;
}

/** A request that is wrong is one for a page or an action that an earlier build had. */
function kindOf({ status, isDatabaseReady, isUnreadable }: Failure): Kind {
  if (isUnreadable) return 'unreadable';
  if (status < 500) return 'outdated';
  return isDatabaseReady ? 'fault' : 'away';
}

function wayOn({ url, method, body }: Failure, kind: Kind): string {
  const say = texts[localeAt(url)];
  const isTheirs = kind === 'outdated' || kind === 'unreadable';
  const code = isTheirs ? undefined : digestIn(body);
  return [
    !isTheirs && method === 'POST' && `<p>${say.sent}</p>`,
    !isTheirs && `<p>${say.next(escaped(builtIn().hotline.number))}</p>`,
    code && `<p>${say.code}<span class="reference">${escaped(code)}</span></p>`,
    `<p><a href="${escaped(url)}">${say.again}</a></p>`,
  ]
    .filter(Boolean)
    .join('');
}

/** The number under which the log has the error, as the framework puts it into what it sends. */
const digestIn = (body: string): string | undefined => /(?:data-dgst="|\\?"digest\\?":\\?")([\w@-]+)/.exec(body)?.[1];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
