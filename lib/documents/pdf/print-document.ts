import { readFile } from 'node:fs/promises';
import { SignPdf } from '@signpdf/signpdf';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { roomForSeal, sealFile } from '#lib/documents/credential/sealed-file.ts';
import type { MyDocument } from '#lib/documents/holder/read-mine.ts';
import { codeAddress, type WithIssuer } from '#lib/documents/keys/issuer.ts';
import { currentKey } from '#lib/documents/keys/keys.ts';
import type { Context } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { drawDocument } from './draw-document.ts';
import { currentPdfKey } from './pdf-key.ts';
import { PdfSigner } from './pdf-signer.ts';

type Printing = Pick<Context, 'db' | 'vault' | 'now'> & WithCatalogue & WithIssuer;

let font: Promise<Buffer> | undefined;

/** A document as a PDF: drawn, signed for readers of PDFs, and sealed for the verification page. */
export async function printDocument(
  ctx: Printing,
  { claims, credential, shown }: MyDocument,
  { locale, fontFile }: { locale: Locale; fontFile: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const { city } = ctx.catalogue;
  const at = ctx.now();
  const drawn = await drawDocument({
    ...{ claims, credential, city, locale, at },
    code: codeAddress(ctx, locale, shown),
    address: codeAddress(ctx, locale),
    font: await (font ??= readFile(fontFile)),
  });
  const { key, kid } = await ctx.db.transaction((db) => currentKey({ ...ctx, db }));
  const signer = new PdfSigner(await currentPdfKey(ctx, city.office.en), roomForSeal(kid));
  const signed = await new SignPdf().sign(drawn, signer, at);
  return sealFile(Uint8Array.from(signed), { key, kid, at });
}
