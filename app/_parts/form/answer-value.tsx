import { EntriesSheet } from './entries-sheet.tsx';
import { formatDate } from '#app/_ui/format.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import { sayProof, type ShownProof } from '#lib/forms/proof.ts';
import type { Table } from '#lib/forms/readable-copy.ts';
import type { Locale } from '#lib/kernel/locale.ts';

type AnswerValueProps = {
  answer: string;
  table?: Table | undefined;
  proof?: ShownProof | undefined;
  /** Of the page, or of the copy that the answer stands in. */
  locale: Locale;
};

/** An answer as it was given; of a list a table with a line for each entry, on a phone a block; of an address how it was proved. */
export const AnswerValue = ({ answer, table, proof, locale }: AnswerValueProps) => {
  if (proof)
    return (
      <>
        <bdi>{answer}</bdi>
        <span className="block text-small text-quiet">{sayProof(proof, locale, (day) => formatDate(day, locale))}</span>
      </>
    );
  if (!table) return <bdi>{answer}</bdi>;
  const { columns, lines } = table;
  return (
    <>
      <EntriesSheet />
      <table className="entries">
        <TableHead heads={columns} />
        <tbody>
          {lines.map((line, place) => (
            <tr key={place}>
              {columns.map((column, at) => (
                <td key={column} data-head={column}>
                  <bdi>{line[at]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
