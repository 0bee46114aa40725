/** The root of identifiers of electronic licences (GB/T 36904). */
const root = '1.2.156.3005.2';
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The identifier of an electronic licence: root, type, issuing body, serial, version, and a check character. */
export function identifierOf({ type, body, serial }: { type: string; body: string; serial: string }): string {
  const parts = [type, body, serial.replaceAll(/[^0-9A-Z]/g, ''), '001'];
  return [root, ...parts, checkCharacter(parts.join(''))].join('.');
}

/** ISO 7064 MOD 37,36 (GB/T 17710). */
function checkCharacter(text: string): string {
  let rest = 36;
  for (const character of text) {
    const sum = (rest + alphabet.indexOf(character)) % 36 || 36;
    rest = (sum * 2) % 37;
  }
  return alphabet[(37 - rest) % 36] ?? '';
}
