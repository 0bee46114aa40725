import { chromium } from '@playwright/test';

/** A page as the yardstick renders it: its elements that hold words or take answers, in order. */
export type Words = { lang: string; title: string; blocks: Block[] };
type Block = { tag: string; text: string; href?: string; name?: string; type?: string };

type Browser = Awaited<ReturnType<typeof chromium.launch>>;

/** Reads from the portal's own page what the yardstick shall say, so that both say the same. */
export async function wordsAt(browser: Browser, url: string, cookie?: string): Promise<Words> {
  const page = await browser.newPage({ extraHTTPHeaders: cookie ? { cookie } : {} });
  await page.goto(url);
  const blocks = await page.locator('body *:not(script):not(svg *)').evaluateAll((elements) =>
    elements.map((element) => ({
      tag: element.localName,
      text: [...element.childNodes]
        .map((node) => (node.nodeType === 3 ? node.textContent : ''))
        .join('')
        .trim(),
      ...Object.fromEntries(
        ['href', 'name', 'type'].flatMap((name) => {
          const value = element.getAttribute(name);
          return value ? [[name, value]] : [];
        }),
      ),
    })),
  );
  const words = {
    lang: 'zh-CN',
    title: await page.title(),
    blocks: blocks.filter(({ tag, text }) => text || tag === 'input').map(withoutVoid),
  };
  await page.close();
  return words;
}

/** An input has no closing tag; for the yardstick any element with a name will do. */
const withoutVoid = (block: Block): Block => (block.tag === 'input' ? { ...block, tag: 'textarea' } : block);
