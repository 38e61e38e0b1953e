import { Button } from '@mantine/core';
import { IconPencil, IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  CancelMouDocument,
  PutOnSigningListDocument,
  ReopenMouDocument,
  TakeOffSigningListDocument,
  type MouFieldsFragment,
} from '../gql/operations.js';
import type { MouMove } from '../gql/schema.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { AgreeButton } from './agree-button.js';
import { MoveDialog } from './move-dialog.js';
import { SignButton } from './sign-button.js';

type Props = { mou: MouFieldsFragment; /** The one thing to do now. */ main?: boolean };

/** The button of a move; one that has no button here (a scan or a signature has its own) draws nothing. */
export function MoveButton({ move, ...props }: Props & { move: MouMove }) {
  switch (move) {
    case 'CHANGE':
      return <ChangeLink {...props} />;
    case 'AGREE':
      return <AgreeButton {...props} />;
    case 'REOPEN':
      return <ReopenButton {...props} />;
    case 'CANCEL':
      return <CancelButton {...props} />;
    case 'LIST':
      return <ListButton {...props} />;
    case 'UNLIST':
      return <UnlistButton {...props} />;
    case 'SIGN':
      return <SignButton {...props} />;
    case 'RECORD':
      return <RecordLink {...props} />;
    default:
      return null;
  }
}

function ChangeLink({ mou, main }: Props) {
  const { w } = useWords();
  return (
    <Button
      component={Link}
      to={`/mous/${mou.id}/change`}
      size={main ? 'lg' : 'md'}
      variant={main ? 'filled' : 'default'}
      leftSection={<IconPencil aria-hidden />}
    >
      {main ? w.mous.nameSignatory : w.mous.change}
    </Button>
  );
}

function RecordLink({ mou, main }: Props) {
  const { w } = useWords();
  return (
    <Button
      component={Link}
      to={`/mous/${mou.id}/record`}
      size={main ? 'lg' : 'md'}
      variant={main ? 'filled' : 'default'}
      leftSection={<IconSignature aria-hidden />}
    >
      {w.mous.record}
    </Button>
  );
}

function ReopenButton({ mou }: Props) {
  const { w } = useWords();
  const [reopen] = useAct(ReopenMouDocument);
  return (
    <MoveDialog
      mou={mou}
      name="reopen"
      verb={w.mous.reopen}
      ask={w.mous.reopenAsk}
      wantsReason
      sides={mou.parties.filter(({ role }) => role !== 'WITNESS')}
      onConfirm={async ({ key, reason, onBehalf }) => {
        if (!(await reopen({ key, id: mou.id, reason, onBehalf }))) return false;
        tell(w.mous.reopened);
        return true;
      }}
    />
  );
}

function CancelButton({ mou }: Props) {
  const { w } = useWords();
  const [cancel] = useAct(CancelMouDocument);
  return (
    <MoveDialog
      mou={mou}
      name="cancel"
      verb={w.mous.cancel}
      ask={w.mous.cancelAsk}
      danger
      wantsReason
      // Off the signing list only the organisers themselves cancel.
      sides={mou.status === 'LISTED' ? undefined : mou.parties.filter(({ role }) => role !== 'WITNESS')}
      onConfirm={async ({ key, reason, onBehalf }) => {
        if (!(await cancel({ key, id: mou.id, reason, onBehalf }))) return false;
        tell(w.mous.cancelDone);
        return true;
      }}
    />
  );
}

function ListButton({ mou, main }: Props) {
  const { w } = useWords();
  const [list, busy] = useAct(PutOnSigningListDocument);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const run = async () => {
    if (!(await list({ key, id: mou.id }))) return;
    setKey(crypto.randomUUID());
    tell(w.mous.listed);
  };
  return (
    <Button
      size={main ? 'lg' : 'md'}
      variant={main ? 'filled' : 'default'}
      loading={busy}
      onClick={() => void run()}
    >
      {w.mous.list}
    </Button>
  );
}

function UnlistButton({ mou }: Props) {
  const { w } = useWords();
  const [unlist] = useAct(TakeOffSigningListDocument);
  return (
    <MoveDialog
      mou={mou}
      name="unlist"
      verb={w.mous.unlist}
      ask={w.mous.unlistAsk}
      wantsReason
      onConfirm={async ({ key, reason }) => {
        if (!(await unlist({ key, id: mou.id, reason }))) return false;
        tell(w.mous.unlisted);
        return true;
      }}
    />
  );
}
