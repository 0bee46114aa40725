import { words, type Locale } from '#lib/kernel/locale.ts';
import { plainPage } from './plain-page.ts';

/** 256 KiB; next.config.js sets the same limit for server actions. */
export const largestBody = 256 * 1024;

/** 200 MiB of files and the form around them. */
export const largestFiles = 201 * 1024 * 1024;

const texts = words({
  zh: {
    foreign: {
      title: '无法确认表单来源',
      text: '为保护您的信息，我们只接受从本站页面提交的表单。请回到本站重新填写。',
    },
    large: {
      title: '内容太多，无法提交',
      text: '您提交的内容超过了上限（文字 256 KB，文件合计 200 MB），没有保存。请返回上一页，删减后再提交。',
    },
  },
  en: {
    foreign: {
      title: 'We cannot tell where this form came from',
      text: 'To protect your information, we only accept forms sent from this site’s own pages. Please go back to the site and fill in the form there.',
    },
    large: {
      title: 'This is too much to send',
      text: 'What you sent is larger than the limit of 256 kB for text and 200 MB for files together, so it was not saved. Please go back, shorten it and send it again.',
    },
  },
});

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

type Border = { origin: string; locale: Locale; largest?: number };

/** Refuses a request from another site or one that is too large, before anything reads it. */
export function refuseRequest(
  request: Pick<Request, 'method' | 'headers'>,
  { origin, locale, largest = largestBody }: Border,
): Response | undefined {
  if (harmless.has(request.method)) return undefined;
  if (request.headers.get('origin') !== origin) return plainPage({ locale, ...texts[locale].foreign }, 403);
  const size = Number(request.headers.get('content-length') ?? Number.NaN);
  // A body without a length could be any size.
  if (!(size <= largest)) return plainPage({ locale, ...texts[locale].large }, 413);
  return undefined;
}
