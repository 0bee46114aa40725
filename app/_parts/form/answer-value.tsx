import './entries.css';
import type { Table } from '#lib/forms/readable-copy.ts';

type AnswerValueProps = { answer: string; table?: Table | undefined };

/** An answer as it was given; of a list a table with a line for each entry, on a phone a block. */
export const AnswerValue = ({ answer, table }: AnswerValueProps) => {
  if (!table) return <bdi>{answer}</bdi>;
  const { columns, lines } = table;
  return (
    <table className="entries">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
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
  );
};
