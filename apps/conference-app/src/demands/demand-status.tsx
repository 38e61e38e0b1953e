import { PartyButton } from '../goods/party-button.js';
import {
  RelistDemandDocument,
  WithdrawDemandDocument,
  type DemandFieldsFragment,
} from '../gql/operations.js';
import type { OnBehalfInput } from '../gql/schema.js';
import { tell, tellWithUndo } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';

/** Takes a demand off the list after a question, with a way back, or puts it on again. */
export function DemandStatusButton({ demand }: { demand: DemandFieldsFragment }) {
  const { w } = useWords();
  const [withdraw] = useAct(WithdrawDemandDocument);
  const [relist] = useAct(RelistDemandDocument);
  const { id, distributor, status } = demand;
  const putBack = async (onBehalf: OnBehalfInput | undefined) => {
    if (await relist({ id, onBehalf })) tell(w.demands.relisted);
  };
  if (status === 'WITHDRAWN')
    return (
      <PartyButton
        verb={w.demands.relist}
        ask={w.demands.relistAsk}
        ownerId={distributor.id}
        onConfirm={(onBehalf) => void putBack(onBehalf)}
      />
    );
  return (
    <PartyButton
      danger
      verb={w.demands.withdraw}
      ask={w.demands.withdrawAsk}
      ownerId={distributor.id}
      onConfirm={async (onBehalf) => {
        if (await withdraw({ id, onBehalf }))
          tellWithUndo(w.demands.withdrawn, w.common.undo, () => void putBack(onBehalf));
      }}
    />
  );
}
