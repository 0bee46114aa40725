/** The weights as the static file that every device gets: JSON, its numbers as base64 of bytes. */
export type Packed = {
  /** What each number stands for, such as the slug of a service. */
  items: string[];
  /** What byte 255 is worth, of the bias and of the weights. */
  scale: { bias: number; weight: number };
  /** One byte an item. */
  bias: string;
  /** The share of baskets that had each item, as its square root: rare items differ too. One byte an item. */
  popularity: string;
  /** How many weights leave each item: one byte an item. */
  counts: string;
  /** Where they lead, row by row and upwards: steps from the one before; 255 is a step of 255 that goes on. */
  steps: string;
  /** One byte a weight. */
  weights: string;
  /** One bit a weight, low bits first: enough people had both that it may be said. */
  seen: string;
};

export type Link = { to: number; weight: number; isSeen: boolean };

/** What `recommend` reads: of each item its bias, its popularity from 0 to 1, and the links that leave it. */
export type Table = { items: string[]; bias: number[]; popularity: number[]; links: Link[][] };

/** Unpacks the file, in a browser or in Node. Assumes a file of `pack`. */
export function unpack(packed: Packed): Table {
  const { items, scale } = packed;
  const [steps, weights, seen] = [bytesOf(packed.steps), bytesOf(packed.weights), bytesOf(packed.seen)];
  let [link, step] = [0, 0];
  const nextStep = (): number => {
    const stepped = steps[step++] ?? 0;
    return stepped === 255 ? stepped + nextStep() : stepped;
  };
  const links = bytesOf(packed.counts).map((count) => {
    let to = 0;
    return Array.from({ length: count }, () => {
      to += nextStep();
      const isSeen = (((seen[link >> 3] ?? 0) >> (link & 7)) & 1) === 1;
      return { to, weight: ((weights[link++] ?? 0) * scale.weight) / 255, isSeen };
    });
  });
  return {
    items,
    bias: bytesOf(packed.bias).map((byte) => (byte * scale.bias) / 255),
    popularity: bytesOf(packed.popularity).map((byte) => (byte / 255) ** 2),
    links,
  };
}

const bytesOf = (text: string): number[] => Array.from(atob(text), (byte) => byte.charCodeAt(0));
