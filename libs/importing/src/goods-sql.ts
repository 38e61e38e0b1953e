import { massOf } from '#trade';

const massUnits = ['g', 'lạng', 'kg', 'yến', 'tạ', 'tấn'];

/** SQL: kilograms in one unit of the row `alias`; null where the weight is not known. */
export const weightSql = (alias: string): string =>
  `(case ${alias}.unit ${massUnits.map((unit) => `when '${unit}' then ${massOf(unit, null)}`).join(' ')}
    else ${alias}.kg_per_unit end)`;

/** The same, but 1 where the weight is not known. */
export const kilogramsSql = (alias: string): string => `coalesce(${weightSql(alias)}, 1)`;

/** SQL: the quantity of the row `alias` a month, in kilograms where the weight is known; null where it is not known. */
export const monthlySql = (alias: string): string =>
  `(${alias}.quantity_to * ${kilogramsSql(alias)} * case ${alias}.quantity_period when 'DAY' then 30 when 'WEEK' then 30.0 / 7
    when 'MONTH' then 1 else 1.0 / cardinality(${alias}.months) end)`;
