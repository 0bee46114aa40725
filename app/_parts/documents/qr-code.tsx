import { encode } from 'uqr';

/** A code that a phone reads; it must be dark on light in every scheme. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const path = data.flatMap((cells, row) =>
    runsOf(cells).map(([from, to]) => `M${from} ${row}h${to - from}v1h${from - to}z`),
  );
  return (
    <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label={label} className="w-full">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path.join('')} />
    </svg>
  );
};

/** Dark cells that touch in a row, from and to. */
function runsOf(cells: boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [place, dark] of cells.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last?.[1] === place) last[1] = place + 1;
    else runs.push([place, place + 1]);
  }
  return runs;
}
