import { buyerCriteria, type Criterion, defaultWeights, engineParts, supplierCriteria } from '#matching';

const { coverageLine, deliveryPoints, HOPELESS, LOT_SLACK, orderLine, outletLine } = engineParts;
const { packagingPoints, priceLine, REQUIRED_ENDING, REQUIRED_UNDER_WAY, TENTH, UNKNOWN_POINTS } =
  engineParts;

/** Points on a line at an SQL expression; `points` where it is null. */
function pointsOn(line: engineParts.Line, x: string, points: number): string {
  const moved = line.pieces
    .map(({ start, width, slope }) => `greatest(0, least(${width}, ${x} - (${start}))) * ${slope}`)
    .join(' + ');
  return `case when ${x} is null then ${points} else ${line.base} ${line.falls ? '-' : '+'} ((256 + ${moved}) >> 9) end`;
}

/** Null where either side did not say. */
const usual = 'coalesce(l.aside, o.usual + l.amount_shift)';
const toTheEnd = 'o.still_held[1 + d.last_month]';
const bits = (expression: string) => `bit_count((${expression})::bit(16))::int`;
const sumOf = (side: readonly Criterion[]) =>
  side.map((criterion) => `${defaultWeights[criterion]} * ${criterion.toLowerCase()}`).join(' + ');
const unlessHopeless = (sum: string, points: string) =>
  `(${sum} - ((${sum} * (${HOPELESS} - least(${HOPELESS}, ${points})) * ${TENTH} + 16384) >> 15))`;

/**
 * Both scores of every pair of the right product that is no veto, in one statement over the same features: vetoes in
 * the join, each shared expression worked out once (`offset 0` keeps the planner from writing it out again).
 */
export const scoredPairs = `
  select demand, offer,
    ${unlessHopeless('buyer', 'price')} * supplier as score,
    (buyer - ${defaultWeights.PRICE} * price) * supplier as open_score
  from (
    select demand, offer, price, buyer, ${unlessHopeless('supplier', 'lot')} as supplier
    from (
      select demand, offer, price, lot, ${sumOf(buyerCriteria)} as buyer, ${sumOf(supplierCriteria)} as supplier
      from (
        select demand, offer, product, months, certificates, distance, delivery, packaging, payment,
          ${pointsOn(coverageLine, 'coverage', UNKNOWN_POINTS)} as quantity,
          ${pointsOn(outletLine, 'taken', UNKNOWN_POINTS)} as outlet,
          ${pointsOn(orderLine, 'smallest', 100)} as lot,
          ${pointsOn(priceLine, 'over', UNKNOWN_POINTS)} as price
        from (
          select d.number as demand, o.number as offer, l.product,
            case when d.months = 0 or o.months = 0 then ${UNKNOWN_POINTS}
              else d.month_points[1 + ${bits('d.months & o.months')}] end as months,
            case when d.required & ~o.held <> 0 then ${REQUIRED_UNDER_WAY} else 100
              - case when d.required & ~${toTheEnd} = 0 then 0 else ${REQUIRED_ENDING} end
              - case when d.preferred = 0 then 0 else ((4 * ${bits('d.preferred & ~o.held')}
                - 2 * ${bits('d.preferred & ~o.held & o.under_way')}
                + ${bits(`d.preferred & o.held & ~${toTheEnd}`)}) * d.quarter_certificate + 128) >> 8 end
              end as certificates,
            d.nearness[1 + o.province] as distance,
            case when d.wants_delivery <> 2 then 100
              ${[0, 1, 2].map((code) => `when o.delivery = ${code} then ${deliveryPoints(2, code)}`).join(' ')}
              else ${deliveryPoints(2, 3)} end as delivery,
            case when d.packaging = 0 or d.packaging & o.packaging <> 0 then 100
              when o.packaging = 0 then ${packagingPoints(1, 0)} else ${packagingPoints(1, 2)} end as packaging,
            case when d.pays < 0 then 100 when o.credit_days < 0 then d.untold_payment
              else greatest(0, 100 - 2 * greatest(0, d.pays - o.credit_days)) end as payment,
            case when ${usual} is not null then least(${usual}, l.wanted) - l.total + 0 * l.wanted end as coverage,
            case when ${usual} is not null then least(0, l.wanted - (${usual})) + 0 * l.wanted end as taken,
            o.min_order + l.lot_shift - l.wanted as smallest,
            least(o.prices[1 + d.first_price], o.prices[1 + d.second_price]) + l.price_shift - l.ceiling as over
          from demand d
          join lens l on l.demand = d.number
          join offer o on o.words = l.words
          where (d.months = 0 or o.months = 0 or d.months & o.months <> 0)
            and d.required & ~o.held & ~o.under_way = 0
            and (d.accepted = 0 or (d.accepted >> o.province) & 1 = 1)
            and coalesce(coalesce(l.aside, o.most + l.lot_shift) + ${LOT_SLACK} >= d.least, true)
          offset 0) as compared
        offset 0) as judged
      offset 0) as summed
    offset 0) as fused`;
