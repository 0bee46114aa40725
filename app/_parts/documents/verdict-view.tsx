import type { Finding } from './finding.ts';

/** What was found of a document; without one an empty place, which the page's module fills by copying the template of a line. */
export const VerdictView = ({ finding }: { finding?: Finding | undefined }) => (
  <div id="verdict" role="status" hidden={!finding} tabIndex={-1} className="mt-6 text-column outline-none">
    <div className={`rounded border-2 px-5 py-4 ${finding?.look ?? ''}`}>
      <p className="text-h2 font-semibold">{finding?.title}</p>
      <p>{finding?.about}</p>
    </div>
    <h2 className="mt-6 font-song">{finding?.heading}</h2>
    <dl className="mt-2 border-t border-line">
      {finding?.lines.map((line, index) => (
        <Line key={index} {...line} />
      ))}
      <template>
        <Line label="" value="" />
      </template>
    </dl>
  </div>
);

const Line = ({ label, value }: Finding['lines'][number]) => (
  <div className="border-b border-line py-2 wide:grid wide:grid-cols-[10em_1fr]">
    <dt className="text-quiet">{label}</dt>
    <dd className="wrap-anywhere whitespace-pre-line">{value}</dd>
  </div>
);
