import sharp from 'sharp';
import { createVault } from '#lib/kernel/vault.ts';

/** The keys of a drill, which every process of it has. */
export const drillVault = createVault({
  sealing: { current: 'd1', keys: { d1: Buffer.alloc(32, 1) } },
  index: { current: 'i1', keys: { i1: Buffer.alloc(32, 2) } },
});

/** A PDF with a text in it that nobody sees. */
export function aPdfOf(text: string): Buffer {
  const body = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n3 0 obj\n(${text})\nendobj\n`;
  return Buffer.from(`${body}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1');
}

export const aPhotoOf = (width: number): Promise<Buffer> =>
  sharp({
    create: {
      width,
      height: width,
      channels: 3,
      background: '#3a7',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .jpeg()
    .toBuffer();
