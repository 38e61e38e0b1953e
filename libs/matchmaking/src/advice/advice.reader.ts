import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { demandFacts } from '#buyers';
import { bestForDemand, bestForOffer, type Advice, type Weights } from '#matching';
import type { Viewer } from '#platform';
import { offerFacts } from '#products';
import { candidates } from '../review/candidates.js';
import { weightsOfLists } from '../weights/list-weights.js';
import type { AdviceType } from './advice.type.js';

/** So many of one's own offers or demands are advised on at once, the newest. */
const mostSubjects = 50;

/** So many matches stand behind them at most, that one who asks does not make all others wait. */
const mostMatches = 5_000;

/** Own ones that stand in open events which have been matched, each in the event held last. */
const subjects = (noun: 'offer' | 'demand') => `
  select "eventId", json_agg(id order by place) as ids from (
    select *, row_number() over newest as place, sum(matched) over newest as matches from (
      select distinct on (x.id) x.id, x.created_at, e.id as "eventId", coalesce(l.matched, 0) as matched
      from ${noun} x join event_${noun} t on t.${noun}_id = x.id
      join event e on e.id = t.event_id and e.status = 'OPEN'
      left join ${noun}_list l on l.event_id = e.id and l.${noun}_id = x.id
      where x.organisation_id = $1 and x.status = 'LISTED' and ($2::uuid is null or e.id = $2)
        and ($3::uuid is null or x.id = $3)
        and exists (select from match_run r where r.event_id = e.id and r.status = 'FINISHED')
      order by x.id, e.held_on desc, e.id) as own
    window newest as (order by created_at desc, id)) as placed
  where place = 1 or (place <= ${mostSubjects} and matches <= ${mostMatches})
  group by "eventId" order by "eventId"`;

interface Subjects {
  eventId: string;
  ids: string[];
}

/** The one change of each own offer or demand that would help most, or why none would; the most helpful first. */
@Injectable()
export class AdviceReader {
  constructor(private readonly source: DataSource) {}

  /** Made of the supplier's own facts and the demands without their ceilings: see `bestForOffer`. */
  ofSupplier(viewer: Viewer, eventId: string | null, offerId: string | null): Promise<AdviceType[]> {
    return this.each('offer', [viewer.organisationId, eventId, offerId], async (event, ids, weights) => {
      const facts = await offerFacts(this.source, event, ids);
      const { demands } = await candidates(this.source, event, { offerIds: ids });
      return facts.map((own) => named(own.id, own.product, bestForOffer(own, demands, weights).advice));
    });
  }

  ofDistributor(viewer: Viewer, eventId: string | null, demandId: string | null): Promise<AdviceType[]> {
    return this.each('demand', [viewer.organisationId, eventId, demandId], async (event, ids, weights) => {
      const facts = await demandFacts(this.source, event, ids);
      const { offers } = await candidates(this.source, event, { demandIds: ids });
      return facts.map((own) => named(own.id, own.wanted, bestForDemand(own, offers, weights).advice));
    });
  }

  private async each(
    noun: 'offer' | 'demand',
    parameters: (string | null)[],
    advise: (eventId: string, ids: string[], weights: Weights) => Promise<AdviceType[]>,
  ): Promise<AdviceType[]> {
    const found: AdviceType[] = [];
    for (const { eventId, ids } of (await this.source.query(subjects(noun), parameters)) as Subjects[]) {
      const weights = await weightsOfLists(this.source, eventId);
      found.push(...(await advise(eventId, ids, weights)));
    }
    return found.sort(
      (one, other) =>
        other.gains - one.gains || other.better - one.better || (one.subjectId < other.subjectId ? -1 : 1),
    );
  }
}

const named = (subjectId: string, subject: string, advice: Advice): AdviceType => ({
  subjectId,
  subject,
  ...advice,
});
