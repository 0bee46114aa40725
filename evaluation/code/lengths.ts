import { folderOf, isTest, linesOf, type Source } from './source.ts';

export type Lengths = {
  code: number;
  tests: number;
  /** The share of code lines that hold nothing but a comment. */
  comments: number;
  median: number;
  p90: number;
};

export function lengthsOf(sources: Source[]): Lengths {
  const code = sources.filter((source) => !isTest(source));
  const lengths = code.map((source) => linesOf(source).length).toSorted((one, other) => one - other);
  const sum = countLines(code);
  return {
    ...{ code: sum, tests: countLines(sources.filter(isTest)) },
    comments: code.flatMap(linesOf).filter(isComment).length / Math.max(1, sum),
    ...{ median: quantile(lengths, 0.5), p90: quantile(lengths, 0.9) },
  };
}

const countLines = (sources: Source[]): number => sources.reduce((sum, source) => sum + linesOf(source).length, 0);

const isComment = (line: string): boolean => /^\s*(\/\/|\/\*|\*\/|\* |\*$)/.test(line);

const quantile = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** How many files stand in each folder itself, the fullest first. */
export function filesPerFolder(sources: Source[]): [folder: string, files: number][] {
  const counts = new Map<string, number>();
  for (const { path } of sources) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
