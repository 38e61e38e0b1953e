export interface Judged {
  demandId: string;
  offerId: string;
  grade: number;
}

const gain = (grade: number): number => 2 ** grade - 1;
const dcg = (grades: number[]): number =>
  grades.slice(0, 5).reduce((sum, grade, position) => sum + gain(grade) / Math.log2(position + 2), 0);

/**
 * nDCG at 5 (gain 2^grade − 1, discount log2(rank + 1), ideal over all graded pairs; the mean over the demands that have
 * a pair graded above 0; a pair that is not listed has grade 0), and how many pairs listed with grade 0 stand in a top 5.
 * `ranking` holds offer ids of each demand, the best first.
 */
export function measure(
  ranking: ReadonlyMap<string, string[]>,
  judged: Judged[],
): { ndcg5: number; zerosInTop5: number } {
  const grades = new Map<string, Map<string, number>>();
  for (const { demandId, offerId, grade } of judged) {
    grades.set(demandId, (grades.get(demandId) ?? new Map<string, number>()).set(offerId, grade));
  }
  const values: number[] = [];
  let zerosInTop5 = 0;
  for (const [demandId, graded] of grades) {
    const top = (ranking.get(demandId) ?? []).slice(0, 5);
    zerosInTop5 += top.filter((offerId) => graded.get(offerId) === 0).length;
    const ideal = dcg([...graded.values()].sort((a, b) => b - a));
    if (ideal > 0) values.push(dcg(top.map((offerId) => graded.get(offerId) ?? 0)) / ideal);
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { ndcg5: Math.round(mean * 10_000) / 10_000, zerosInTop5 };
}
