/** The modules of pages by their place in the framework's tree: `/app/[locale]/inbox/page.tsx`. */
type Tree<Module> = Record<string, () => Promise<Module>>;

type Params = Record<string, string>;

/** The page at an address (its segments), and what the address says in the places of `[name]`; as the framework does. */
export function pageAt<Module>(
  tree: Tree<Module>,
  address: string[],
): { load: () => Promise<Module>; params: Params } | undefined {
  const found = Object.entries(tree).flatMap(([file, load]) => {
    const params = match(segmentsOf(file), address);
    return params ? [{ load, params }] : [];
  });
  // A word of the tree goes before a place that takes any.
  return found.toSorted((one, other) => sizeOf(one.params) - sizeOf(other.params))[0];
}

const segmentsOf = (file: string): string[] => file.split('/').slice(2, -1);

function match(segments: string[], address: string[]): Params | undefined {
  if (segments.length !== address.length) return undefined;
  const params: Params = {};
  for (const [index, segment] of segments.entries()) {
    const name = /^\[(\w+)\]$/.exec(segment)?.[1];
    const word = address[index] ?? '';
    if (name) params[name] = word;
    else if (segment !== word) return undefined;
  }
  return params;
}

const sizeOf = (params: Params): number => Object.keys(params).length;
