import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { VerbDialog } from '../parts/verb-dialog.js';
import { useWords } from '../words/words.js';

type Props = {
  verb: string;
  ask: string;
  danger?: boolean;
  /** Answers whether it was done; the dialog stays open, with what was typed, where it was not. */
  onConfirm: (reason: string) => Promise<boolean>;
};

/** A verb that wants a reason before it is done. */
export function ReasonButton({ verb, ask, danger, onConfirm }: Props) {
  const { w } = useWords();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);

  const confirm = async () => {
    if (!reason.trim()) return setMissing(true);
    setBusy(true);
    const done = await onConfirm(reason.trim());
    setBusy(false);
    if (!done) return;
    setOpened(false);
    setReason('');
    setMissing(false);
  };
  return (
    <VerbDialog
      {...{ verb, ask, danger, busy, opened }}
      onOpened={setOpened}
      onConfirm={() => void confirm()}
    >
      <Textarea
        label={w.matching.reason}
        description={w.matching.reasonHint}
        required
        maxLength={500}
        value={reason}
        error={missing && !reason.trim() ? w.matching.reasonNeeded : undefined}
        onChange={(change) => setReason(change.currentTarget.value)}
      />
    </VerbDialog>
  );
}
