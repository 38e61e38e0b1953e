import { fold, type BuyerType } from '#trade';

/** An organisation as a row of a file names it. */
export interface PartyWords {
  name: string;
  taxCode: string | null;
  province: string | null;
  buyerType: BuyerType | null;
}

interface KnownParty {
  id: string;
  name: string;
  taxCode: string | null;
  province: string | null;
  buyerType: BuyerType | null;
}

/** An organisation of the import: registered already (`id`) or to be registered. */
export interface Party extends PartyWords {
  key: string;
  id: string | null;
  /** Whether the file tells something about it that was not known. */
  learnt: boolean;
}

/**
 * Which organisation each row means: by tax code, else by name without regard to accents; null where several registered
 * or named ones bear the name. A registered one without a tax code takes the file's, if the file gives it only one.
 */
export function resolveParties(rows: readonly PartyWords[], known: readonly KnownParty[]): (Party | null)[] {
  const byTaxCode = new Map<string, Party>();
  const byName = new Map<string, Party[]>();
  const put = (party: Party): Party => {
    if (party.taxCode !== null) byTaxCode.set(party.taxCode, party);
    const same = byName.get(fold(party.name));
    if (same) same.push(party);
    else byName.set(fold(party.name), [party]);
    return party;
  };
  const create = (row: PartyWords): Party =>
    put({ ...row, key: `new:${fold(row.name)}:${row.taxCode ?? ''}`, id: null, learnt: false });
  for (const one of known) put({ ...one, key: one.id, learnt: false });

  const taxCodesOfName = new Map<string, Set<string>>();
  for (const { name, taxCode } of rows) {
    if (taxCode === null || byTaxCode.has(taxCode)) continue;
    const codes = taxCodesOfName.get(fold(name)) ?? new Set();
    taxCodesOfName.set(fold(name), codes.add(taxCode));
  }
  for (const row of rows) {
    if (row.taxCode === null || byTaxCode.has(row.taxCode)) continue;
    const same = (byName.get(fold(row.name)) ?? []).filter((party) => party.taxCode === null);
    const [only] = same;
    if (only && same.length === 1 && taxCodesOfName.get(fold(row.name))?.size === 1) {
      only.taxCode = row.taxCode;
      only.learnt = true;
      byTaxCode.set(row.taxCode, only);
    } else create(row);
  }
  return rows.map((row) => {
    const party =
      row.taxCode !== null
        ? byTaxCode.get(row.taxCode)
        : onlyOne(byName.get(fold(row.name)), () => create(row));
    if (party) learn(party, row);
    return party ?? null;
  });
}

function onlyOne(same: Party[] | undefined, create: () => Party): Party | null {
  if (same === undefined) return create();
  return same.length === 1 ? (same[0] ?? null) : null;
}

function learn(party: Party, row: PartyWords): void {
  if (
    (party.province === null && row.province !== null) ||
    (party.buyerType === null && row.buyerType !== null)
  ) {
    party.province ??= row.province;
    party.buyerType ??= row.buyerType;
    party.learnt = true;
  }
}
