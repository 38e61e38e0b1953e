import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { RemoveScanDocument, type MouFieldsFragment } from '../gql/operations.js';
import { tell } from '../parts/tell.js';
import { useAct } from '../talk/use-act.js';
import { useWords } from '../words/words.js';
import { AttachScans } from './attach-scans.js';
import { MoveDialog } from './move-dialog.js';
import classes from './mou.module.css';

type Props = { mou: MouFieldsFragment };
type Scan = MouFieldsFragment['scans'][number];

/** The scans of the signed paper; those taken off stay with their reason. */
export function MouScans({ mou }: Props) {
  const { w } = useWords();
  const { scans, moves } = mou;
  const mayAttach = moves.includes('ATTACH');
  if (!scans.length && !mayAttach) return null;
  return (
    <Paper component="section" withBorder p="md" aria-label={w.mous.scans}>
      <Stack>
        <Title order={2}>{w.mous.scans}</Title>
        {!scans.length && <Text>{w.mous.noScans}</Text>}
        {scans.length > 0 && (
          <ul className={classes.plain}>
            {scans.map((scan) => (
              <li key={scan.fileId}>
                <ScanLine mou={mou} scan={scan} />
              </li>
            ))}
          </ul>
        )}
        {mayAttach && <AttachScans mouId={mou.id} main={mou.status === 'SIGNED'} />}
      </Stack>
    </Paper>
  );
}

function ScanLine({ mou, scan }: Props & { scan: Scan }) {
  const { w, f } = useWords();
  const [remove] = useAct(RemoveScanDocument);
  const { fileId, name, mime, attachedAt, removedAt, removalReason } = scan;
  if (removedAt)
    return (
      <>
        <Text td="line-through">{name}</Text>
        <Text c="dimmed">{w.mous.removedAt(f.dateTime(removedAt), removalReason ?? '')}</Text>
      </>
    );
  return (
    <Group align="center" gap="md">
      <Anchor href={`/files/${fileId}`} target="_blank" rel="noreferrer">
        <Group gap="sm">
          {mime.startsWith('image/') ? (
            <img src={`/files/${fileId}`} alt="" loading="lazy" className={classes.thumb} />
          ) : (
            <IconFileTypePdf aria-hidden size={40} />
          )}
          <span>{name}</span>
        </Group>
      </Anchor>
      <Text c="dimmed">{w.mous.attached(f.dateTime(attachedAt))}</Text>
      {mou.moves.includes('DETACH') && (
        <MoveDialog
          mou={mou}
          name={`detach.${fileId}`}
          verb={w.mous.removeScan(name)}
          ask={w.mous.removeScanAsk}
          danger
          wantsReason
          onConfirm={async ({ key, reason }) => {
            if (!(await remove({ key, id: mou.id, fileId, reason }))) return false;
            tell(w.mous.scanRemoved);
            return true;
          }}
        />
      )}
    </Group>
  );
}
