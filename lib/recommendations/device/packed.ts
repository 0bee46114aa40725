/** The weights as a static file for every device: JSON, with numbers as base64 of bytes. */
export type Packed = {
  /** The name of each item number, such as the slug of a service. */
  items: string[];
  /** The value of byte 255 in `bias` and in `weights`. */
  scale: { bias: number; weight: number };
  bias: string;
  /** The square root of the share of baskets that had each item (so rare items still differ), one byte an item. */
  popularity: string;
  /** The number of links that leave each item, one byte an item. */
  counts: string;
  /**
   * The targets of the links, row by row and ascending, as distances from the previous one; 255 means 255 and more
   * follows.
   */
  steps: string;
  weights: string;
  /** One bit a weight, low bits first: set if enough people had both items for the portal to say so. */
  seen: string;
};

export type Link = { to: number; weight: number; isSeen: boolean };

/** Bias, popularity (0 to 1) and outgoing links of each item. */
export type Table = { items: string[]; bias: number[]; popularity: number[]; links: Link[][] };

/** Unpacks a file made by `pack`, in a browser or in Node. */
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
