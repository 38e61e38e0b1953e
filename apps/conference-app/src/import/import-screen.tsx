import { useState } from 'react';
import { NeedsEvent } from '../events/needs-event.js';
import type { ImportCounts } from '../gql/schema.js';
import { useListState } from '../parts/list-state.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import { ChooseFile } from './choose-file.js';
import { ImportDone } from './import-done.js';
import { Preview } from './preview.js';

export type ImportKind = 'offers' | 'demands';
export type Done = { written: number; incomplete: number; counts: Omit<ImportCounts, '__typename'> };

/** Choose and read a file → check what was understood → write → what next. The file's id stands in the address. */
export default function ImportScreen() {
  const { w } = useWords();
  const address = useListState();
  const kind: ImportKind = address.get('kind') === 'demands' ? 'demands' : 'offers';
  const fileId = address.get('file');
  const [done, setDone] = useState<Done | null>(null);

  const begin = (next: ImportKind) => {
    setDone(null);
    address.set({ kind: next, file: null });
  };
  return (
    <>
      <PageTitle title={w.imports.title} help={w.imports.help} />
      <NeedsEvent>
        {(event) => {
          if (done) return <ImportDone kind={kind} done={done} onImport={begin} />;
          if (!fileId)
            return <ChooseFile kind={kind} onKind={begin} onRead={(id) => address.set({ kind, file: id })} />;
          return (
            <Preview
              key={fileId}
              kind={kind}
              eventId={event.id}
              fileId={fileId}
              onOtherFile={() => begin(kind)}
              onDone={setDone}
            />
          );
        }}
      </NeedsEvent>
    </>
  );
}
