import { useState } from 'react';
import type { OnBehalfInput } from '../gql/schema.js';
import { OnBehalfFields } from '../parts/on-behalf-fields.js';
import { onBehalfOf } from '../parts/on-behalf-value.js';
import { VerbDialog } from '../parts/verb-dialog.js';
import { useActing } from './use-acting.js';

type Props = {
  /** The verb, on the button and on its confirmation. */
  verb: string;
  /** What will happen. */
  ask: string;
  /** Whose thing it is: staff say who of it asked, and how. */
  ownerId: string;
  onConfirm: (onBehalf: OnBehalfInput | undefined) => void;
  danger?: boolean;
};

/** A verb of a party that asks first; staff do it on the party's behalf and say so. */
export function PartyButton({ verb, ask, ownerId, onConfirm, danger }: Props) {
  const [opened, setOpened] = useState(false);
  const [onBehalf, setOnBehalf] = useState(() => onBehalfOf(ownerId));
  const { staff, errors, ready } = useActing(onBehalf);

  const confirm = () => {
    const acting = ready();
    if (!acting) return;
    setOpened(false);
    onConfirm(acting.onBehalf);
  };
  return (
    <VerbDialog {...{ verb, ask, danger, opened }} onOpened={setOpened} onConfirm={confirm}>
      {staff && <OnBehalfFields fixed value={onBehalf} onChange={setOnBehalf} errors={errors} />}
    </VerbDialog>
  );
}
