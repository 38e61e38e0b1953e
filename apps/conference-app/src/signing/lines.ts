import type { PartyRole } from '../gql/schema.js';
import type { Formats } from '../words/formats.js';
import type { Words } from '../words/words.js';

/** A party as lists, papers and the projector show it. */
export type Party = {
  organisation: string;
  role: PartyRole;
  signatory: string | null;
  position: string | null;
  mustSign: boolean;
  signed: boolean;
};

type Named = { signatory: { fullName: string | null } | null; position: string | null };
type InText = Named &
  Pick<Party, 'role' | 'mustSign'> & { organisation: { name: string }; signature: Named | null };
/** As much of a memorandum as tells who signs it. */
export type WithParties = { parties: readonly InText[] };

/** The one who signed, else the one whom the text names. */
function partyOf({ organisation, role, mustSign, signatory, position, signature }: InText): Party {
  const named = signature ?? { signatory, position };
  return {
    organisation: organisation.name,
    role,
    mustSign,
    signatory: named.signatory?.fullName ?? null,
    position: named.position ?? null,
    signed: Boolean(signature),
  };
}

export const partiesOf = (mou: WithParties): Party[] => mou.parties.map(partyOf);

type Line = { goods: string; quantity?: string | null; unit?: string | null };

/** «Gạo ST25, 20 tấn; Hành củ»: each line of goods with what is known of its quantity. */
export function goodsLine(goods: readonly Line[], f: Formats): string {
  return goods
    .map((line) =>
      line.quantity ? `${line.goods}, ${f.number(line.quantity)} ${line.unit ?? ''}`.trim() : line.goods,
    )
    .join('; ');
}

/** Lines of goods that are read or heard at once; more would bury who signs. */
const readAtOnce = 3;

/** As `goodsLine`, the first ones and how many more there are. */
export function goodsInShort(goods: readonly Line[], f: Formats, w: Words): string {
  const first = goodsLine(goods.slice(0, readAtOnce), f);
  const further = goods.length - readAtOnce;
  return further > 0 ? `${first}; ${w.signing.moreGoods(f.number(further))}` : first;
}

/** «HTX Kinh Môn, HTX Tân Minh»: the organisations of these roles. */
export const inRoles = (parties: readonly Party[], ...roles: PartyRole[]): string =>
  parties
    .filter(({ role }) => roles.includes(role))
    .map(({ organisation }) => organisation)
    .join(', ');

/** «Nguyễn Thị Lan – Giám đốc», or null where nobody is named. */
export const person = ({ signatory, position }: Pick<Party, 'signatory' | 'position'>): string | null =>
  [signatory, position].filter(Boolean).join(' – ') || null;
