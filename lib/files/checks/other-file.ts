/** Beginnings of what a program could take a file for, beside what it seems: archives, documents, web pages, programs. */
const beginnings = [
  'PK\x03\x04',
  'PK\x05\x06',
  '%PDF-',
  '<html',
  '<!doctype',
  '<script',
  '<svg',
  '<?php',
  'Rar!',
  '\x7fELF',
];

/** True if another file hides in bytes that nobody should look at. */
export function holdsOther(bytes: Buffer): boolean {
  const text = bytes.toString('latin1').toLowerCase();
  return beginnings.some((beginning) => text.includes(beginning.toLowerCase()));
}
