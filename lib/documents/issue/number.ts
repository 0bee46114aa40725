import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { fieldPattern } from '#lib/catalogue/document-templates.ts';

export type Numbered = { department: string; year: number; number: number };

/** The number of a document as the city writes it, as in 某市监受〔2026〕第 12 号. */
export function writeNumber(catalogue: Catalogue, mark: string, { department, year, number }: Numbered): string {
  const body = catalogue.findDepartment(department);
  const values: Record<string, string> = {
    department: body?.mark ?? body?.name.zh ?? department,
    document: mark,
    year: String(year),
    number: String(number),
  };
  return catalogue.city.documentNumbers.format.replaceAll(fieldPattern, (_, name: string) => values[name] ?? '');
}

/** The same for the identifier of an electronic document, which knows digits and letters alone. */
export const serialOf = ({ year, number }: Numbered): string => `${year}${String(number).padStart(6, '0')}`;
