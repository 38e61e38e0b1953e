import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Alert, Button, List, Stack, Text, Title } from '@mantine/core';
import {
  PreviewDemandImportDocument,
  PreviewOfferImportDocument,
  type PreviewFieldsFragment,
  type ProblemsFragment,
} from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { problemText } from '../parts/problem-text.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import type { Done, ImportKind } from './import-screen.js';
import { WriteImport } from './write-import.js';

type Props = {
  kind: ImportKind;
  eventId: string;
  fileId: string;
  onOtherFile: () => void;
  onDone: (done: Done) => void;
};

/** What was understood of the file, before anything is written. */
export function Preview({ kind, eventId, fileId, onOtherFile, onDone }: Props) {
  const { w } = useWords();
  const { answer, error, askAgain } = usePreview(kind, eventId, fileId);
  const other = (
    <Button variant="default" onClick={onOtherFile}>
      {w.imports.otherFile}
    </Button>
  );
  if (error)
    return (
      <Stack align="flex-start">
        <ErrorNote error={error} title={w.imports.cannotRead} onRetry={askAgain} />
        {other}
      </Stack>
    );
  if (!answer) return <Loading />;
  if (answer.__typename === 'InvalidInput') return <Unreadable refused={answer}>{other}</Unreadable>;
  return (
    <Stack gap="lg">
      <div>
        <Title order={2}>{w.imports.previewTitle}</Title>
        <Text mb="sm">{w.imports.previewHelp(answer.fileName)}</Text>
        {other}
      </div>
      <UnknownColumns preview={answer} />
      <WriteImport kind={kind} eventId={eventId} fileId={fileId} preview={answer} onDone={onDone} />
    </Stack>
  );
}

function usePreview(kind: ImportKind, eventId: string, fileId: string) {
  const variables = { eventId, fileId };
  const offers = useQuery(PreviewOfferImportDocument, {
    variables,
    skip: kind !== 'offers',
    fetchPolicy: 'network-only',
  });
  const demands = useQuery(PreviewDemandImportDocument, {
    variables,
    skip: kind !== 'demands',
    fetchPolicy: 'network-only',
  });
  const asked = kind === 'offers' ? offers : demands;
  return {
    answer: offers.data?.previewOfferImport ?? demands.data?.previewDemandImport,
    error: asked.error,
    askAgain: () => void asked.refetch(),
  };
}

function UnknownColumns({ preview }: { preview: PreviewFieldsFragment }) {
  const { w } = useWords();
  const unknown = preview.columns.filter(({ field }) => !field).map(({ heading }) => `«${heading}»`);
  if (!unknown.length) return null;
  return <Alert color="amber">{w.imports.unknownColumns(unknown.join(', '))}</Alert>;
}

function Unreadable({ refused, children }: { refused: ProblemsFragment; children: ReactNode }) {
  const speech = useWords();
  return (
    <Stack align="flex-start">
      <Alert color="red" role="alert" title={speech.w.imports.cannotRead}>
        <List>
          {refused.problems.map((problem) => (
            <List.Item key={problem.field + problem.code}>{problemText(problem, speech)}</List.Item>
          ))}
        </List>
      </Alert>
      {children}
    </Stack>
  );
}
