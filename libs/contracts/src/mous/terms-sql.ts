/**
 * SQL: the goods of the text `text` (mou_text) in their order, as rows of `g`: goods, specification, origin, quantity, unit,
 * kg_per_unit, price, place.
 */
export const goodsOf = (text: string): string =>
  `rows from (jsonb_to_recordset(${text}.terms->'goods') as (goods text, specification text, origin text,
    quantity numeric, unit text, "kgPerUnit" numeric, price numeric)) with ordinality
    as g (goods, specification, origin, quantity, unit, kg_per_unit, price, place)`;

/** VND of a line of goods, rounded half up. */
const lineValue = 'round(g.quantity * g.price)';

/** SQL that reads the goods of the text as JSON of the type MouGoods. */
export const goodsJson = (text: string): string =>
  `coalesce((select json_agg(json_build_object('goods', g.goods, 'specification', g.specification, 'origin', g.origin,
      'quantity', trim_scale(g.quantity)::text, 'unit', g.unit, 'kgPerUnit', trim_scale(g.kg_per_unit)::text,
      'price', g.price, 'value', ${lineValue}) order by g.place) from ${goodsOf(text)}), '[]')`;

/**
 * SQL: VND of the text: what it states, else the sum of its goods where each of them (and one at least) has quantity and
 * price; else null.
 */
export const valueOf = (text: string): string =>
  `coalesce((${text}.terms->>'statedValue')::numeric, (select sum(${lineValue}) from ${goodsOf(text)}
    having count(*) = count(g.quantity * g.price)))`;

/** SQL that reads the person `alias` as JSON of the type Signatory: without name where that may not be shown. */
export const signatoryJson = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('id', ${alias}.id, 'fullName', ${shownName(alias)}) end`;

/** SQL: the name of the person while it consents to being named in papers, lists and on the projector; else null. */
export const shownName = (alias: string): string =>
  `case when ${alias}.erased_at is null and exists (select from consent k where k.person_id = ${alias}.id
    and k.purpose = 'SIGNING' and k.withdrawn_at is null) then ${alias}.full_name end`;
