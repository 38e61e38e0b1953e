import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { defaultWeights, explainVeto, judge, scorePair, type VetoCode } from '#matching';
import { pageOf, problem, refuse, window, type Page, type PageInput } from '#platform';
import { demandGist, listedPair, offerGist } from '../gist.js';
import { candidates, sameProduct, type Candidate } from './candidates.js';
import type { VetoedPair } from './match.type.js';

/** So many pairs are judged for one look at most. */
const mostPairs = 200_000;

interface Filter {
  demandId?: string | null;
  offerId?: string | null;
  veto?: VetoCode | null;
}
type Ruled = Candidate & { veto: VetoCode };

@Injectable()
export class VetoedReader {
  constructor(private readonly source: DataSource) {}

  /**
   * The pairs of the right product of an event that can never be matches, judged now, by demand and veto; the event is
   * the caller's to check.
   * @throws Refusal in a large event unless a demand or an offer is named.
   */
  async page(
    eventId: string,
    filter: Filter,
    page: PageInput | null | undefined,
  ): Promise<Page<VetoedPair> & { otherProduct: number }> {
    const win = window(page);
    const { demandId, offerId, veto } = filter;
    const all = await this.pairsOf(eventId, filter);
    if (!demandId && !offerId && all > mostPairs) refuse([problem('demandId', 'REQUIRED', nameOne)]);
    const { offers, demands } = await candidates(this.source, eventId, {
      offerIds: offerId ? [offerId] : null,
      demandIds: demandId ? [demandId] : null,
    });
    const found: Ruled[] = [];
    let otherProduct = all;
    for (const pair of sameProduct(demands, offers)) {
      otherProduct -= 1;
      const { veto: now } = scorePair(pair.demand.features, pair.lens, pair.offer.features, defaultWeights);
      if (now && (!veto || now === veto)) found.push({ ...pair, veto: now });
    }
    const place = new Map(demands.map(({ id }, at) => [id, at]));
    const at = ({ demand }: Ruled) => place.get(demand.id) ?? 0;
    found.sort(
      (one, other) =>
        at(one) - at(other) || compare(one.veto, other.veto) || compare(one.offer.id, other.offer.id),
    );
    const shown = found.slice(win.offset, win.offset + win.limit);
    return { ...pageOf(await this.inWords(shown), found.length, win), otherProduct };
  }

  private async inWords(pairs: readonly Ruled[]): Promise<VetoedPair[]> {
    const keys = pairs.map(({ demand, offer }) => ({ demand_id: demand.id, offer_id: offer.id }));
    const [{ gists }] = await this.source.query(
      `select coalesce(json_object_agg(pair.demand_id || ' ' || pair.offer_id,
         json_build_object('offer', ${offerGist}, 'demand', ${demandGist})), '{}') as gists
       from json_to_recordset($1) as pair (demand_id uuid, offer_id uuid) ${listedPair}`,
      [JSON.stringify(keys)],
    );
    return pairs.flatMap(({ demand, offer }) => {
      const gist = (gists as Record<string, Pick<VetoedPair, 'offer' | 'demand'>>)[
        `${demand.id} ${offer.id}`
      ];
      const { veto } = judge(demand, offer);
      return gist && veto ? [{ ...gist, veto: veto.code, text: explainVeto(veto, 'ORGANISER') }] : [];
    });
  }

  /** Of what is listed and was matched before. */
  private async pairsOf(eventId: string, { offerId, demandId }: Filter): Promise<number> {
    const matched = (noun: 'offer' | 'demand', id: string) => `(select count(*) from event_${noun} e
      join ${noun} x on x.id = e.${noun}_id and x.status = 'LISTED' join prepared_${noun} p on p.${noun}_id = x.id
      where e.event_id = $1 and (${id}::uuid is null or x.id = ${id}))::float8`;
    const [{ pairs }] = await this.source.query(
      `select ${matched('offer', '$2')} * ${matched('demand', '$3')} as pairs`,
      [eventId, offerId ?? null, demandId ?? null],
    );
    return pairs as number;
  }
}

const nameOne = {
  vi: 'Sự kiện có quá nhiều cặp: xin chọn một nhu cầu hoặc một nguồn cung.',
  en: 'The event has too many pairs: please choose a demand or an offer.',
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
