import { contactJson, organisationJson } from '#access';
import type { Viewer } from '#platform';
import { visibleMous } from '../mous/visible-mous.js';

/**
 * SQL: a proposal `r` of supplier `s` and distributor `b` with its offer `o` of product `p`, its demand `d` if any, and the
 * step `t` whose terms stand.
 */
export const proposalFrom = `proposal r
  join organisation s on s.id = r.supplier_id join organisation b on b.id = r.distributor_id
  join offer o on o.id = r.offer_id join product p on p.id = o.product_id
  left join demand d on d.id = r.demand_id
  join lateral (select x.* from proposal_step x where x.proposal_id = r.id and x.goods is not null
    order by x.number desc limit 1) t on true`;

/** The value is rounded half up, exactly. */
const termsJson = (step: string): string =>
  `json_build_object('goods', ${step}.goods, 'quantity', ${step}.quantity::text, 'unit', ${step}.unit,
    'kgPerUnit', ${step}.kg_per_unit::text, 'price', ${step}.price, 'value', round(${step}.quantity * ${step}.price),
    'months', ${step}.months, 'delivery', ${step}.delivery, 'paymentDays', ${step}.payment_days, 'note', ${step}.note)`;

const stepsJson = `(select json_agg(json_build_object('number', x.number, 'move', x.move, 'side', x.side,
    'terms', case when x.goods is not null then ${termsJson('x')} end, 'answerBy', x.answer_by, 'reason', x.reason,
    'how', x.how, 'at', x.at) order by x.number)
  from proposal_step x where x.proposal_id = r.id)`;

/** For whom the viewer answers; staff for the sides that their alliance registered. */
const sidesOf = ({ role }: Viewer): string =>
  role === 'ORGANISER'
    ? `array_remove(array[case when s.alliance_id = $1 then 'SUPPLIER' end,
        case when b.alliance_id = $1 then 'DISTRIBUTOR' end], null)`
    : `array[case when r.supplier_id = $1 then 'SUPPLIER' else 'DISTRIBUTOR' end]`;

/** Whom staff call of the side whose turn it is. */
const contactOf = ({ role }: Viewer): string =>
  role === 'ORGANISER'
    ? `case when r.status = 'AWAITS_SUPPLIER' and s.alliance_id = $1 then ${contactJson('s.id')}
        when r.status = 'AWAITS_DISTRIBUTOR' and b.alliance_id = $1 then ${contactJson('b.id')} end`
    : 'null';

/** SQL that reads a proposal as JSON of `ProposalRow`; $1 is the parameter of `visibleProposals`. */
export const proposalJson = (viewer: Viewer): string =>
  `json_build_object('id', r.id, 'eventId', r.event_id, 'status', r.status, 'supplier', ${organisationJson('s')},
    'distributor', ${organisationJson('b')}, 'offerId', r.offer_id, 'product', p.name, 'demandId', r.demand_id,
    'wanted', d.wanted, 'terms', ${termsJson('t')}, 'answerBy', r.answer_by, 'step', r.last_step, 'steps', ${stepsJson},
    'sides', ${sidesOf(viewer)}, 'isOver', r.answer_by <= now(), 'createdAt', r.created_at,
    'mouId', (select m.id from mou m where m.proposal_id = r.id and ${visibleMous(viewer).where}),
    'contact', ${contactOf(viewer)})`;
