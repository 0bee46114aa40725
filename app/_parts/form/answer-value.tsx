import { EntriesSheet } from './entries-sheet.tsx';
import { TableHead } from '#app/_ui/table-head.tsx';
import type { Table } from '#lib/forms/readable-copy.ts';

type AnswerValueProps = { answer: string; table?: Table | undefined };

/** An answer as it was given; of a list a table with a line for each entry, on a phone a block. */
export const AnswerValue = ({ answer, table }: AnswerValueProps) => {
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
