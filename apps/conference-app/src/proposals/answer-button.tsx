import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useActing } from '../goods/use-acting.js';
import type { OnBehalfInput } from '../gql/schema.js';
import { OnBehalfFields } from '../parts/on-behalf-fields.js';
import { keyOf } from '../parts/key-of.js';
import { onBehalfOf } from '../parts/on-behalf-value.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { VerbDialog } from '../parts/verb-dialog.js';
import { useWords } from '../words/words.js';

type Props = {
  verb: string;
  ask: string;
  /** Said when it is done. */
  told: string;
  /** Of what is typed, until it is answered. */
  draftName: string;
  /** Whose answer it is. */
  ownerId: string;
  /** Answers with undefined where it was not done; the dialog stays open, with what was typed. */
  onAnswer: (answer: { key: string; onBehalf?: OnBehalfInput }, reason: string) => Promise<unknown>;
  reason?: 'needed' | 'optional';
  main?: boolean;
  danger?: boolean;
};

/** A verb of one side that asks first; what was typed and the key outlive a lost connection or a reload. */
export function AnswerButton(props: Props) {
  const { verb, ask, told, draftName, ownerId, onAnswer, reason, main, danger } = props;
  const { w } = useWords();
  const [opened, setOpened] = useState(false);
  const [busy, setBusy] = useState(false);
  const { form, key, done } = useDraftForm(draftName, { reason: '', onBehalf: onBehalfOf(ownerId) });
  const { onBehalf } = form.values;
  const { staff, errors, ready } = useActing(onBehalf);

  const confirm = async () => {
    const acting = ready();
    if (!acting || busy) return;
    const said = form.values.reason.trim();
    if (reason === 'needed' && !said) return form.setFieldError('reason', w.proposals.reasonNeeded);
    setBusy(true);
    const answer = await onAnswer({ key: keyOf(key, { said, ...acting }), ...acting }, said);
    setBusy(false);
    if (!answer) return;
    done();
    setOpened(false);
    tell(told);
  };
  return (
    <VerbDialog
      {...{ verb, ask, danger, busy, main, opened }}
      onOpened={setOpened}
      onConfirm={() => void confirm()}
    >
      {reason && (
        <Textarea
          label={w.proposals.reason}
          description={reason === 'needed' ? w.proposals.reasonHint : w.common.optional}
          required={reason === 'needed'}
          maxLength={500}
          {...form.getInputProps('reason')}
        />
      )}
      {staff && (
        <OnBehalfFields
          fixed
          value={onBehalf}
          onChange={(next) => form.setFieldValue('onBehalf', next)}
          errors={errors}
        />
      )}
    </VerbDialog>
  );
}
