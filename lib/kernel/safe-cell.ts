/** Beginnings that a spreadsheet takes for a formula, in either width, whatever blanks stand before them. */
const asFormula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** What no file of a table may hold: control characters and halves of characters. */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** A text as a cell that every program shows and none calculates. */
export function safeCell(text: string): string {
  const plain = text.replaceAll(forbidden, '');
  return asFormula.test(plain) ? `'${plain}` : plain;
}
