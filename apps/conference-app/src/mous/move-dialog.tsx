import { Alert, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { MouFieldsFragment, MouPartyFieldsFragment } from '../gql/operations.js';
import type { OnBehalfInput } from '../gql/schema.js';
import { keyOf } from '../parts/key-of.js';
import { onBehalfOf } from '../parts/on-behalf-value.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { VerbDialog } from '../parts/verb-dialog.js';
import { useWords } from '../words/words.js';
import { useSide } from './side-choice.js';

type Given = {
  /** As it stood when the dialog was opened: what the person read. */
  read: MouFieldsFragment;
  key: string;
  reason: string;
  onBehalf: OnBehalfInput | undefined;
};

type Props = {
  mou: MouFieldsFragment;
  /** Tells its draft from those of other dialogs of this memorandum. */
  name: string;
  verb: string;
  ask: string;
  main?: boolean;
  danger?: boolean;
  wantsReason?: boolean;
  /** Parties that staff may act for; without it the move is always one's own. */
  sides?: readonly MouPartyFieldsFragment[];
  /** Staff have to act for one of the sides. */
  mustSide?: boolean;
  /** Answers whether it was done; the dialog stays open, with what was typed and its key, where it was not. */
  onConfirm: (given: Given) => Promise<boolean>;
  children?: (read: MouFieldsFragment) => ReactNode;
};

const noSides: MouPartyFieldsFragment[] = [];

/** A move of a memorandum that asks first: what is read, on whose behalf, why. Sent twice it is done once. */
export function MoveDialog(props: Props) {
  const {
    mou,
    name,
    verb,
    ask,
    main,
    danger,
    wantsReason,
    sides,
    mustSide = false,
    onConfirm,
    children,
  } = props;
  const { w } = useWords();
  const [opened, setOpened] = useState(false);
  const [read, setRead] = useState(mou);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const draft = useDraftForm(`mou.${mou.id}.${name}`, { reason: '', onBehalf: onBehalfOf() });
  const { form, key } = draft;
  const reason = form.values.reason.trim();
  const side = useSide(sides ?? noSides, mustSide, form.values.onBehalf, (onBehalf) =>
    form.setFieldValue('onBehalf', onBehalf),
  );

  const confirm = async () => {
    const acting = sides ? side.ready() : { onBehalf: undefined };
    setMissing(Boolean(wantsReason) && !reason);
    if (!acting || (wantsReason && !reason)) return;
    setBusy(true);
    const from = read.steps.at(-1)?.number;
    const once = keyOf(key, { from, sha256: read.sha256, reason, ...acting });
    const done = await onConfirm({ read, key: once, reason, ...acting });
    setBusy(false);
    if (!done) return;
    setOpened(false);
    draft.startOver();
  };
  return (
    <VerbDialog
      {...{ verb, ask, danger, main, busy, opened }}
      onOpened={(open) => {
        if (open) setRead(mou);
        setOpened(open);
      }}
      onConfirm={() => void confirm()}
    >
      {read.sha256 !== mou.sha256 && (
        <Alert color="amber" role="alert">
          {w.mous.changedMeanwhile}
        </Alert>
      )}
      {children?.(read)}
      {sides && side.fields}
      {wantsReason && (
        <Textarea
          label={w.mous.reason}
          description={w.mous.reasonHint}
          required
          maxLength={500}
          value={form.values.reason}
          error={missing && !reason ? w.mous.reasonNeeded : undefined}
          onChange={(change) => form.setFieldValue('reason', change.currentTarget.value)}
        />
      )}
    </VerbDialog>
  );
}
