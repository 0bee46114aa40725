import { Signer } from '@signpdf/utils';
import forge from 'node-forge';
import type { PdfKey } from './pdf-key.ts';

/** An unsigned attribute of the signature: a place for the seal, which is over all bytes of the file but its own. */
const sealAttribute = '1.3.6.1.4.1.53087.1.1';

/** Signs a PDF as PKCS #7 (adbe.pkcs7.detached), and leaves `room` in the signature for the seal. */
export class PdfSigner extends Signer {
  readonly #pdfKey: PdfKey;
  readonly #room: string;

  constructor(pdfKey: PdfKey, room: string) {
    super();
    this.#pdfKey = pdfKey;
    this.#room = room;
  }

  override async sign(pdf: Buffer, at = new Date()): Promise<Buffer> {
    const { oids } = forge.pki;
    const certificate = forge.pki.certificateFromPem(this.#pdfKey.certificate);
    const signature = forge.pkcs7.createSignedData();
    signature.content = forge.util.createBuffer(pdf.toString('binary'));
    signature.addCertificate(certificate);
    signature.addSigner({
      key: forge.pki.privateKeyFromPem(this.#pdfKey.key),
      certificate,
      digestAlgorithm: oids['sha256'] ?? '',
      authenticatedAttributes: [
        { type: oids['contentType'] ?? '', value: oids['data'] ?? '' },
        // The declaration wants a text, and the library a date.
        { type: oids['signingTime'] ?? '', value: at as unknown as string },
        { type: oids['messageDigest'] ?? '' },
      ],
    });
    signature.sign({ detached: true });
    const tree = signature.toAsn1();
    signerIn(tree).push(roomFor(this.#room));
    return Buffer.from(forge.asn1.toDer(tree).getBytes(), 'binary');
  }
}

/** The parts of the one SignerInfo: ContentInfo → SignedData → the last of its parts → the first. */
function signerIn(tree: forge.asn1.Asn1): forge.asn1.Asn1[] {
  const parts = (node: forge.asn1.Asn1 | undefined) => (node?.value ?? []) as forge.asn1.Asn1[];
  const signedData = parts(parts(tree)[1])[0];
  return parts(parts(parts(signedData).at(-1))[0]);
}

function roomFor(text: string): forge.asn1.Asn1 {
  const { create, Class, Type, oidToDer } = forge.asn1;
  const value = create(Class.UNIVERSAL, Type.UTF8, false, text);
  const attribute = create(Class.UNIVERSAL, Type.SEQUENCE, true, [
    create(Class.UNIVERSAL, Type.OID, false, oidToDer(sealAttribute).getBytes()),
    create(Class.UNIVERSAL, Type.SET, true, [value]),
  ]);
  return create(Class.CONTEXT_SPECIFIC, 1, true, [attribute]);
}
