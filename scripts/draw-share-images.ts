// Draws the pictures of shared links, one a language, from content/city.yaml into the content
// folder's share/; the build publishes them. Needs Chromium: CHROMIUM, else /usr/bin/chromium, else
// Playwright's.
import { existsSync, mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { contentFolder } from '#lib/catalogue/content-folder.ts';
import type { City } from '#lib/catalogue/lists.ts';
import { readContent } from '#lib/catalogue/read-content.ts';
import { sharedImage } from '#lib/catalogue/shared-image.ts';
import { words, locales, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    city: (name: string) => `在网上办${name}的事`,
    lead: '查怎么办、带什么、多久办好；<br>能网上办的，在这里办。',
    fictional: '虚构的城市，仅供演示',
  },
  en: {
    city: (name: string) => `Deal with the city of ${name} online`,
    lead: 'See who can apply, what to bring and<br>how long it takes, then apply here.',
    fictional: 'A fictional city, for demonstration',
  },
});

/**
 * Colours and fonts of app/globals.css (Noto first, so that every machine draws the same) and strokes of
 * public/icon.svg.
 */
const style = `
  * { margin: 0; box-sizing: border-box }
  body { width: ${sharedImage.width}px; height: ${sharedImage.height}px; background: #fbfaf7; color: #17212b; position: relative; overflow: hidden;
    font-family: 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', 'HarmonyOS Sans SC', 'Microsoft YaHei', sans-serif }
  main { position: absolute; inset: 0 400px 0 80px; display: flex; flex-direction: column; justify-content: center }
  .city { font-size: 34px; color: #0b5c6b; font-weight: 600 }
  h1 { font-weight: 700; line-height: 1.15; margin: 14px 0 30px; letter-spacing: -0.01em }
  :lang(zh) h1 { font-size: 132px; letter-spacing: 0.02em } :lang(en) h1 { font-size: 84px }
  .lead { font-size: 33px; line-height: 1.55; color: #4a5661 }
  .fictional { position: absolute; left: 80px; bottom: 44px; font-size: 22px; color: #4a5661 }
  svg { position: absolute; right: 0; top: 0 }`;

/** The mark's river at the height of the picture. */
const river = `<svg width="350" height="630" viewBox="0 0 350 630" fill="none">
  <rect width="350" height="630" fill="#0b5c6b"/>
  <g stroke="#fff" stroke-width="26" stroke-linecap="round">
    <path d="M85 105c-45 140 45 280 0 420M175 105c-45 140 45 280 0 420M265 105c-45 140 45 280 0 420"/>
  </g></svg>`;

const picture = ({ name, portal, fictional }: City, locale: Locale): string => {
  const say = texts[locale];
  return `<html lang="${locale}"><style>${style}</style><body>${river}<main>
    <p class="city">${say.city(name[locale])}</p><h1>${portal[locale]}</h1><p class="lead">${say.lead}</p></main>
    ${fictional ? `<p class="fictional">${say.fictional}</p>` : ''}</body></html>`;
};

const debian = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({
  ...(existsSync(debian) ? { executablePath: debian } : {}),
  args: ['--no-sandbox', '--disable-gpu'],
});
const { width, height } = sharedImage;
const page = await browser.newPage({ viewport: { width, height } });
mkdirSync(`${contentFolder()}/share`, { recursive: true });
for (const locale of locales) {
  await page.setContent(picture(readContent().catalogue.city, locale));
  const path = `${contentFolder()}/share/${locale}.png`;
  await page.screenshot({ path });
  console.log(`drawn: ${path}`);
}
await browser.close();
