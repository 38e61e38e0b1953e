import { isDeepStrictEqual } from 'node:util';
import type { DataSource } from 'typeorm';
import { demandFacts } from '#buyers';
import { judge, prepareDemand, prepareOffer, type Reason } from '#matching';
import { offerFacts } from '#products';

type Stored = { demand: string; offer: string; score: number; reasons: Reason[] };

/**
 * Compares what stands in the database for an event with a computation of every pair here and now. Answers how many
 * matches and vetoed pairs there ought to be, and a sentence for each difference.
 */
export async function compareMatches(
  source: DataSource,
  eventId: string,
): Promise<{ matched: number; vetoed: number; differences: string[] }> {
  const offers = (await offerFacts(source, eventId)).map((facts) => ({
    id: facts.id,
    offer: prepareOffer(facts),
  }));
  const differences: string[] = [];
  let matched = 0;
  let vetoed = 0;
  for (const facts of await demandFacts(source, eventId)) {
    const demand = prepareDemand(facts);
    const stored: Stored[] = await source.query(
      `select offer_id as offer, score, reasons from match where event_id = $1 and demand_id = $2`,
      [eventId, facts.id],
    );
    const left = new Map(stored.map((match) => [match.offer, match]));
    const [scored] = await source.query(
      `select matched, vetoed_offer_ids as offers, vetoes from scored_demand where event_id = $1 and demand_id = $2`,
      [eventId, facts.id],
    );
    const vetoes = new Map(
      (scored?.offers as string[] | undefined)?.map((id, at) => [id, scored.vetoes[at]]),
    );
    if (vetoes.size !== (scored?.offers?.length ?? 0)) differences.push(`${facts.id}: a veto stands twice`);
    for (const { id, offer } of offers) {
      const judgement = judge(demand, offer);
      const match = left.get(id);
      left.delete(id);
      if (judgement.veto) {
        vetoed++;
        if (match || vetoes.get(id) !== judgement.veto.code) differences.push(`${facts.id} ${id}: veto lost`);
      } else {
        matched++;
        const right =
          match &&
          Math.fround(match.score) === Math.fround(judgement.score) &&
          isDeepStrictEqual(match.reasons, JSON.parse(JSON.stringify(judgement.reasons)));
        if (!right || vetoes.has(id)) differences.push(`${facts.id} ${id}: match lost or wrong`);
      }
    }
    for (const offer of left.keys()) differences.push(`${facts.id} ${offer}: match too many`);
    if (scored?.matched !== stored.length)
      differences.push(`${facts.id}: ${scored?.matched} matches counted`);
  }
  const [{ rows }] = await source.query(`select count(*)::int as rows from match where event_id = $1`, [
    eventId,
  ]);
  if (rows !== matched) differences.push(`${rows} matches in all, not ${matched}`);
  return { matched, vetoed, differences };
}
