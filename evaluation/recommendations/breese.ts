import { uniformBelow, type RandomBits } from '#lib/recommendations/privacy/random-bits.ts';

/** A model: the score of every item for a history. */
export type Scoring = (history: readonly number[]) => ArrayLike<number>;

export type Scores = Record<'given2' | 'given5' | 'given10' | 'allBut1' | 'hr10' | 'ndcg10' | 'coverage', number>;

/** A test visit split into the model's input and the items it should find. */
type Trial = { history: number[]; hidden: number[] };
export type Trials = Record<'given2' | 'given5' | 'given10' | 'allBut1', Trial[]>;

/** List places after which a hidden item is worth half as much. */
const halfLife = 5;
const draws = 5;
const top = 10;

/**
 * The protocols of Breese, Heckerman, Kadie 1998, "Empirical Analysis of Predictive Algorithms for Collaborative
 * Filtering": a model gets 2, 5 or 10 items of a visit, or all but one, drawn at random (five times), and ranks the
 * rest.
 */
export function drawTrials(visits: readonly number[][], bits: RandomBits): Trials {
  const draw = (told: (length: number) => number): Trial[] =>
    Array.from({ length: draws }, () => visits.map((visit) => split(visit, told(visit.length), bits)))
      .flat()
      .filter(({ history, hidden }) => history.length > 0 && hidden.length > 0);
  return {
    given2: draw(() => 2),
    given5: draw(() => 5),
    given10: draw(() => 10),
    allBut1: draw((length) => length - 1),
  };
}

function split(visit: readonly number[], told: number, bits: RandomBits): Trial {
  const shuffled = [...visit];
  for (let place = shuffled.length - 1; place > 0; place--) {
    const other = uniformBelow(place + 1, bits);
    [shuffled[place], shuffled[other]] = [shuffled[other] ?? 0, shuffled[place] ?? 0];
  }
  return { history: shuffled.slice(0, told), hidden: shuffled.slice(told) };
}

/**
 * Half-life utility in percent of the best possible, for each protocol; for "all but one" also the hit rate of the
 * first ten (HR), NDCG there, and the share of all items ever shown there.
 */
export function score(scoring: Scoring, trials: Trials, items: number): Scores {
  const shown = new Set<number>();
  const places = trials.allBut1.map(({ history, hidden }) => {
    const ranking = rankingOf(scoring(history), history);
    for (const item of ranking.slice(0, top)) shown.add(item);
    return ranking.indexOf(hidden[0] ?? -1);
  });
  const inTop = places.filter((place) => place < top);
  const share = (sum: number, whole: number) => (whole > 0 ? sum / whole : 0);
  return {
    given2: utility(scoring, trials.given2),
    given5: utility(scoring, trials.given5),
    given10: utility(scoring, trials.given10),
    allBut1: 100 * share(sumOf(places.map(worth)), places.length),
    hr10: share(inTop.length, places.length),
    ndcg10: share(sumOf(inTop.map((place) => 1 / Math.log2(place + 2))), places.length),
    coverage: share(shown.size, items),
  };
}

function utility(scoring: Scoring, trials: Trial[]): number {
  let [reached, possible] = [0, 0];
  for (const { history, hidden } of trials) {
    const ranking = rankingOf(scoring(history), history);
    reached += sumOf(hidden.map((item) => worth(ranking.indexOf(item))));
    possible += sumOf(hidden.map((_, place) => worth(place)));
  }
  return possible > 0 ? (100 * reached) / possible : 0;
}

/** The worth of a hidden item at `place` (from 0): 1 at the top, halved every five places. */
const worth = (place: number): number => 2 ** (-place / halfLife);

/** All items but the given ones, best first; ties keep the items' order. */
function rankingOf(scores: ArrayLike<number>, history: readonly number[]): number[] {
  const told = new Set(history);
  return Array.from({ length: scores.length }, (_, item) => item)
    .filter((item) => !told.has(item))
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
}

const sumOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
