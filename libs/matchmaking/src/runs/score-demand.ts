import { judge, type PreparedDemand, type PreparedOffer, type Reason, type VetoCode } from '#matching';

/** Every offer's judgement for one demand. */
export interface ScoredDemand {
  demandId: string;
  matches: { offerId: string; score: number; reasons: Reason[] }[];
  vetoedOfferIds: string[];
  vetoes: VetoCode[];
}

export interface Candidate {
  id: string;
  offer: PreparedOffer;
}

/** Judges every offer for one demand; calls `breathe` after each. */
export async function scoreDemand(
  demandId: string,
  demand: PreparedDemand,
  candidates: readonly Candidate[],
  breathe: () => Promise<void> | undefined,
): Promise<ScoredDemand> {
  const scored: ScoredDemand = { demandId, matches: [], vetoedOfferIds: [], vetoes: [] };
  for (const { id, offer } of candidates) {
    const judgement = judge(demand, offer);
    if (judgement.veto) {
      scored.vetoedOfferIds.push(id);
      scored.vetoes.push(judgement.veto.code);
    } else {
      scored.matches.push({ offerId: id, score: judgement.score, reasons: judgement.reasons });
    }
    const pause = breathe();
    if (pause) await pause;
  }
  return scored;
}
