import type { MouRowFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { goodsInShort, inRoles, partiesOf, person } from './lines.js';

export function ListPaperRow({ mou, place }: { mou: MouRowFragment; place: number }) {
  const { w, f } = useWords();
  const parties = partiesOf(mou);
  const goods = goodsInShort(mou.goods, f, w);
  return (
    <tr>
      <td>{f.number(place)}</td>
      <td>{inRoles(parties, 'SELLER')}</td>
      <td>{inRoles(parties, 'BUYER')}</td>
      <td>{inRoles(parties, 'COORDINATOR', 'WITNESS')}</td>
      <td>
        {mou.title}
        {goods && <div>{goods}</div>}
      </td>
      <td>
        {parties
          .filter(({ mustSign, signatory }) => mustSign || signatory)
          .map((party) => (
            <div key={party.organisation}>
              <em>{w.enums.partyRole[party.role]}:</em> {person(party) ?? '…………………………'}
            </div>
          ))}
      </td>
    </tr>
  );
}
