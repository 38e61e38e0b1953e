import type { List } from '../src/engine/list.js';
import { judge } from '../src/judge.js';
import type { PreparedDemand, PreparedOffer } from '../src/prepare.js';
import { leastOpenScore, leastScore, type Weights } from '../src/weights.js';

/** Every list of an event, by judging every pair and sorting. */
export function bruteForce(
  offers: readonly PreparedOffer[],
  demands: readonly PreparedDemand[],
  weights: Weights,
): { demands: Map<string, List>; offers: Map<string, List> } {
  const all = demands.flatMap((demand) =>
    offers.flatMap((offer) => {
      const judged = judge(demand, offer, weights);
      return judged.veto === null ? [{ demand: demand.id, offer: offer.id, ...judged }] : [];
    }),
  );
  const listOf = (scored: readonly (readonly [id: string, score: number])[], least: number): List => {
    const matches = scored.filter(([, score]) => score >= least);
    const best = matches.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 20);
    return {
      ids: best.map(([id]) => id),
      scores: best.map(([, score]) => score),
      matched: matches.length,
    };
  };
  return {
    demands: new Map(
      demands.map(({ id }) => [
        id,
        listOf(
          all.filter((pair) => pair.demand === id).map((pair) => [pair.offer, pair.score] as const),
          leastScore(weights),
        ),
      ]),
    ),
    offers: new Map(
      offers.map(({ id }) => [
        id,
        listOf(
          all.filter((pair) => pair.offer === id).map((pair) => [pair.demand, pair.openScore] as const),
          leastOpenScore(weights),
        ),
      ]),
    ),
  };
}
