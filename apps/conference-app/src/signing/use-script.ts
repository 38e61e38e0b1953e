import type { MouRowFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { goodsInShort, partiesOf, type Party } from './lines.js';

export type Spoken = {
  place: number;
  title: string;
  lines: { kind: 'said' | 'person' | 'pause'; text: string }[];
};

/** The speaker's words for each memorandum still to be signed: who is invited for whom, on what, who witnesses, when to pause. */
export function useScript(mous: readonly MouRowFragment[]): Spoken[] {
  const { w, f } = useWords();
  const { script } = w.signing;
  const named = ({ signatory, position, organisation }: Party) =>
    signatory ? script.person(signatory, position ?? '', organisation) : script.nobody(organisation);
  return mous.flatMap((mou, index) => {
    if (mou.status !== 'LISTED') return [];
    const parties = partiesOf(mou);
    const goods = goodsInShort(mou.goods, f, w);
    const witnesses = parties.filter(({ role }) => role === 'WITNESS').map(named);
    return {
      place: index + 1,
      title: mou.title,
      lines: [
        { kind: 'said', text: script.invite },
        ...parties
          .filter(({ role }) => role !== 'WITNESS')
          .map((party) => ({
            kind: 'person' as const,
            text: `– ${named(party)} (${w.enums.partyRole[party.role].toLocaleLowerCase('vi')}),`,
          })),
        { kind: 'said', text: goods ? script.goods(goods) : script.noGoods },
        ...(witnesses.length ? [{ kind: 'said' as const, text: script.witness(witnesses.join('; ')) }] : []),
        { kind: 'pause', text: script.pause },
        { kind: 'said', text: script.thanks },
      ],
    };
  });
}
