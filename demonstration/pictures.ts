import sharp from 'sharp';

/** Drawings of the city's own making, by the document that they are. */
const drawings: Record<string, string> = {
  'layout-plan': `<rect x="60" y="60" width="680" height="480"/><path d="M460 60v300M460 360H60M60 220h250M310 220v140M460 440h280"/><path d="M460 360a60 60 0 0 1 60 60M620 540a60 60 0 0 0-60-60" stroke-width="3"/>
    <g stroke-width="3"><rect x="500" y="90" width="200" height="60"/><circle cx="540" cy="120" r="20"/><circle cx="600" cy="120" r="20"/><circle cx="660" cy="120" r="20"/><rect x="90" y="90" width="60" height="90"/><rect x="110" y="260" width="120" height="60"/><circle cx="140" cy="440" r="36"/><circle cx="260" cy="440" r="36"/><circle cx="380" cy="470" r="36"/></g>`,
};

/** A photo of a drawing, 800 by 600 points. */
export const photoOf = (evidence: string): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600" width="800" height="600" fill="none" stroke="#17212b" stroke-width="6"><rect width="800" height="600" fill="#fbfaf7" stroke="none"/>${drawings[evidence] ?? ''}</svg>`,
    ),
  )
    .jpeg()
    .toBuffer();

export async function* inOnePiece(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}
