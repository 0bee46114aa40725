type Head = string | { figure: string };

export const TableHead = ({ heads }: { heads: readonly Head[] }) => (
  <thead>
    <tr>
      {heads.map((head) =>
        typeof head === 'string' ? (
          <th key={head} scope="col">
            {head}
          </th>
        ) : (
          <th key={head.figure} scope="col" className="figure">
            {head.figure}
          </th>
        ),
      )}
    </tr>
  </thead>
);
