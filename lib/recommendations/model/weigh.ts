import { conditional, seenFrom } from './conditional.ts';
import { denoise, independence } from './denoise.ts';
import { ease, type Weights } from './ease.ts';
import { estimateOf, type Estimate, type Release } from '#lib/recommendations/privacy/estimate.ts';

/** Below this many (noisy) baskets, content alone decides. */
export const gate = 3000;

/** Weights relative to EASE^R, tuned on public data, never on the portal's own. */
const conditionalPart = 0.3;
/** A pair is seen together only if this many times more people had both than chance alone explains. */
const leastLift = 1.5;
/** The weight of content fades as usage grows; half of it is left at the gate. */
const contentPart = 0.5;
const popularityPart = 0.1;

/**
 * `popularity` is the share of baskets with each item; `isSeen` tells whether enough people had both items for "people
 * who looked at X …", and more than two popular items have by chance.
 */
export type Model = Weights & { popularity: Float64Array; isSeen: (from: number, to: number) => boolean };

/** Combines a release and `contentSimilarity` into one matrix for everybody. Post-processing: costs no privacy. */
export function weigh(release: Release, similarity: Float64Array): Model {
  const estimate = estimateOf(release);
  const weights = estimate.baskets < gate ? fromContent(estimate, similarity) : blend(estimate, similarity);
  const threshold = seenFrom(estimate, 4);
  const chance = leastLift * independence(estimate);
  const isSeen = (from: number, to: number) =>
    (estimate.together[from * estimate.items + to] ?? 0) >=
    Math.max(threshold, chance * (estimate.visits[from] ?? 0) * (estimate.visits[to] ?? 0));
  return { ...weights, popularity: popularityOf(estimate), isSeen };
}

const popularityOf = ({ baskets, visits }: Estimate): Float64Array =>
  visits.map((count) => Math.min(1, count / baskets));

function fromContent(estimate: Estimate, similarity: Float64Array): Weights {
  const bias = popularityOf(estimate).map((share) => popularityPart * share);
  return { items: estimate.items, bias, weights: similarity };
}

function blend(estimate: Estimate, similarity: Float64Array): Weights {
  const clean = denoise(estimate);
  const learnt = ease(clean);
  const probability = conditional(clean);
  const content = (contentPart * gate) / (gate + estimate.baskets);
  const weights = learnt.weights.map(
    (weight, cell) => weight + conditionalPart * (probability[cell] ?? 0) + content * (similarity[cell] ?? 0),
  );
  return { ...learnt, weights };
}
