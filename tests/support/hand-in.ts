import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';

export const photoOf = (color: string): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 400, channels: 3, background: color } })
    .jpeg()
    .toBuffer();

const noise = { type: 'gaussian', mean: 128, sigma: 70 } as const;

/** A picture of noise, which no format makes small: some 8 MB. */
const largePhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 2600, height: 2000, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 95 })
    .toBuffer();

/** Chooses a large photo for a question on a line that breaks twice; gives the places from which parts were sent. */
export async function chooseOnBreakingLine(page: Page, question: string, name: string): Promise<number[]> {
  const sent: number[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') sent.push(Number(request.headers()['upload-offset']));
  });
  const line = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 20, downloadThroughput: 4e6, uploadThroughput: 2e6 };
  await line.send('Network.emulateNetworkConditions', slow);
  const file = { name, mimeType: 'image/jpeg', buffer: await largePhoto() };
  await page.locator(`input[type=file][name="${question}"]`).setInputFiles(file);
  for (const percent of [10, 55]) {
    await expect
      .poll(() => page.locator('main progress').evaluate((bar: HTMLProgressElement) => bar.value), { timeout: 60_000 })
      .toBeGreaterThan(percent);
    await line.send('Network.emulateNetworkConditions', { ...slow, offline: true });
    await page.waitForTimeout(1500);
    await line.send('Network.emulateNetworkConditions', slow);
  }
  return sent;
}

/** A PDF of one empty page. */
export const aPlainPdf = (): Buffer => {
  const body =
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n';
  const trailer = `xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + trailer, 'latin1');
};
