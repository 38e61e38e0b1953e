import { PartyButton } from '../goods/party-button.js';
import { RelistOfferDocument, WithdrawOfferDocument, type OfferFieldsFragment } from '../gql/operations.js';
import type { OnBehalfInput } from '../gql/schema.js';
import { tell, tellWithUndo } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';

/** Takes an offer off the list after a question, with a way back, or puts it on again. */
export function OfferStatusButton({ offer }: { offer: OfferFieldsFragment }) {
  const { w } = useWords();
  const [withdraw] = useAct(WithdrawOfferDocument);
  const [relist] = useAct(RelistOfferDocument);
  const { id, supplier, status } = offer;
  const putBack = async (onBehalf: OnBehalfInput | undefined) => {
    if (await relist({ id, onBehalf })) tell(w.offers.relisted);
  };
  if (status === 'WITHDRAWN')
    return (
      <PartyButton
        verb={w.offers.relist}
        ask={w.offers.relistAsk}
        ownerId={supplier.id}
        onConfirm={(onBehalf) => void putBack(onBehalf)}
      />
    );
  return (
    <PartyButton
      danger
      verb={w.offers.withdraw}
      ask={w.offers.withdrawAsk}
      ownerId={supplier.id}
      onConfirm={async (onBehalf) => {
        if (await withdraw({ id, onBehalf }))
          tellWithUndo(w.offers.withdrawn, w.common.undo, () => void putBack(onBehalf));
      }}
    />
  );
}
