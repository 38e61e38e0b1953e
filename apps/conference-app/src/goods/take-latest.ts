/**
 * What one typed, put upon what somebody else saved meanwhile: a field one has changed stays as typed,
 * any other comes from the latest. `both` names the fields that both changed, differently.
 */
export function takeLatest<Values extends Record<string, unknown>>(
  opened: Values,
  mine: Values,
  latest: Values,
): { values: Values; both: string[] } {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const changed = Object.keys(opened).filter((field) => !same(mine[field], opened[field]));
  const kept = Object.fromEntries(changed.map((field) => [field, mine[field]]));
  return {
    values: { ...latest, ...kept },
    both: changed.filter((field) => !same(latest[field], opened[field]) && !same(latest[field], mine[field])),
  };
}
