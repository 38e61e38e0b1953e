import type pg from 'pg';

export interface Totals {
  mous: number;
  tonnes: number;
  otherUnits: Record<string, number>;
  value: number;
  withValue: number;
}
export interface Board {
  total: Totals;
  newPartners: Totals;
  existingPartners: Totals;
}

const papers = `
  from mou join mou_text on mou_text.mou_id = mou.id and mou_text.version = mou.text_version
  where mou.event_id = $1 and mou.status in ('SIGNED', 'COMPLETE') and mou.partnership = any($2)`;
const lines = `
  select line->>'unit' as unit, cast(line->>'quantity' as numeric) as quantity,
    case line->>'unit' when 'tấn' then 1 when 'tạ' then 0.1 when 'yến' then 0.01 when 'kg' then 0.001
      else cast(line->>'kgPerUnit' as numeric) / 1000 end as tonnes
  from (select jsonb_array_elements(terms->'goods') as line ${papers}) as every_line`;
const values = `
  select coalesce(cast(terms->>'statedValue' as numeric), (
    select case when bool_and(line->>'price' is not null and line->>'quantity' is not null)
      then sum(floor(cast(line->>'price' as numeric) * cast(line->>'quantity' as numeric) + 0.5)) end
    from jsonb_array_elements(terms->'goods') as line)) as vnd ${papers}`;

/** The board's totals by SQL that shares nothing with the product's own. */
export async function totalsByHand(database: pg.Client, eventId: string): Promise<Board> {
  const ask = async (sql: string, partnerships: string[]) =>
    (await database.query<Record<string, string>>(sql, [eventId, partnerships])).rows;
  const of = async (...partnerships: string[]): Promise<Totals> => {
    const [mass] = await ask(
      `select coalesce(sum(quantity * tonnes), 0) as tonnes from (${lines}) as l`,
      partnerships,
    );
    const others = await ask(
      `select unit, sum(quantity) as quantity from (${lines}) as l where tonnes is null and quantity is not null
       group by unit order by unit`,
      partnerships,
    );
    const [money] = await ask(
      `select count(*) as mous, count(vnd) as known, coalesce(sum(vnd), 0) as vnd from (${values}) as v`,
      partnerships,
    );
    return {
      mous: Number(money?.mous),
      tonnes: Number(mass?.tonnes),
      otherUnits: Object.fromEntries(others.map(({ unit, quantity }) => [unit, Number(quantity)])),
      value: Number(money?.vnd),
      withValue: Number(money?.known),
    };
  };
  return {
    total: await of('NEW', 'EXISTING'),
    newPartners: await of('NEW'),
    existingPartners: await of('EXISTING'),
  };
}

/** How many rows of this table of the event stand where. */
export async function byStatus(
  database: pg.Client,
  table: 'mou' | 'proposal',
  eventId: string,
): Promise<Record<string, number>> {
  const { rows } = await database.query<{ status: string; count: string }>(
    `select status, count(*) from ${table} where event_id = $1 group by status order by status`,
    [eventId],
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, Number(count)]));
}
