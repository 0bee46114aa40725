import type { ReactNode } from 'react';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

type Kind = NonNullable<Guide['result']['sample']>;

const texts = words({
  zh: {
    stamp: '样例',
    label: {
      card: '证件卡片的样子',
      booklet: '证件本的样子',
      licence: '许可证的样子',
      letter: '书面决定的样子',
      record: '登记记录的样子',
      payment: '到账通知的样子',
    },
  },
  en: {
    stamp: 'SPECIMEN',
    label: {
      card: 'What the card looks like',
      booklet: 'What the booklet looks like',
      licence: 'What the licence looks like',
      letter: 'What the letter looks like',
      record: 'What the record looks like',
      payment: 'What the payment notice looks like',
    },
  },
});

/** A drawn example of the result's kind and layout, not a real document's design. */
export const Specimen = ({ kind, locale }: { kind: Kind; locale: Locale }) => (
  <svg
    viewBox="0 0 200 140"
    className="w-52 shrink-0"
    fill="none"
    strokeLinecap="round"
    role="img"
    aria-label={texts[locale].label[kind]}
  >
    <g className="stroke-river" strokeWidth="1.5">
      {drawings[kind]}
    </g>
    <text
      x="100"
      y="76"
      textAnchor="middle"
      fontSize="22"
      letterSpacing="4"
      transform="rotate(-14 100 70)"
      className="fill-quiet opacity-40"
    >
      {texts[locale].stamp}
    </text>
  </svg>
);

const Lines = ({ x, y, widths }: { x: number; y: number; widths: number[] }) => (
  <path
    d={widths.map((width, index) => `M${x} ${y + index * 13}h${width}`).join('')}
    className="stroke-line"
    strokeWidth="4"
  />
);
const Seal = ({ x, y }: { x: number; y: number }) => (
  <circle cx={x} cy={y} r="13" className="stroke-overdue" strokeDasharray="3 3" />
);
const Sheet = ({ children }: { children: ReactNode }) => (
  <>
    <path d="M48 6h84l20 20v108H48z" className="fill-surface" />
    <path d="M132 6v20h20" />
    {children}
  </>
);

const drawings: Record<Kind, ReactNode> = {
  card: (
    <>
      <rect x="14" y="20" width="172" height="104" rx="8" className="fill-surface" />
      <rect x="134" y="38" width="38" height="48" rx="2" className="fill-river-tint" />
      <circle cx="153" cy="56" r="7" />
      <path d="M142 78c2-10 20-10 22 0" />
      <Lines x={30} y={44} widths={[80, 56, 88, 66]} />
      <Lines x={30} y={108} widths={[120]} />
    </>
  ),
  booklet: (
    <>
      <path
        d="M100 18C76 8 42 8 16 14v110c26-6 60-6 84 4 24-10 58-10 84-4V14c-26-6-60-6-84 4z"
        className="fill-surface"
      />
      <path d="M100 18v110" />
      <Lines x={32} y={44} widths={[48, 36, 52, 40]} />
      <Lines x={116} y={44} widths={[52, 40, 30]} />
      <Seal x={160} y={96} />
    </>
  ),
  licence: (
    <>
      <rect x="12" y="10" width="176" height="120" rx="3" className="fill-surface" />
      <rect x="18" y="16" width="164" height="108" rx="2" strokeWidth="0.75" />
      <path d="M66 34h68" strokeWidth="5" />
      <Lines x={32} y={56} widths={[96, 74, 108, 60]} />
      <Seal x={152} y={98} />
    </>
  ),
  letter: (
    <Sheet>
      <path d="M72 34h48" strokeWidth="4" />
      <Lines x={62} y={52} widths={[76, 70, 76, 52]} />
      <Seal x={132} y={112} />
    </Sheet>
  ),
  record: (
    <Sheet>
      <Lines x={62} y={40} widths={[30, 30, 30, 30, 30, 30]} />
      <Lines x={104} y={40} widths={[34, 26, 34, 30, 20, 34]} />
    </Sheet>
  ),
  payment: (
    <>
      <rect x="44" y="10" width="112" height="120" rx="8" className="fill-surface" />
      <path d="M88 34l12 16 12-16M100 50v24M88 54h24M88 63h24" strokeWidth="2.5" />
      <Lines x={62} y={92} widths={[76, 52, 64]} />
    </>
  ),
};
