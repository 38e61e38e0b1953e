import { Alert, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { keepDraft } from '../parts/drafts.js';
import { useWords } from '../words/words.js';
import { useFieldNames } from './field-names.js';
import { takeLatest } from './take-latest.js';

type Versioned = { id: string; version: number };

type Opened<Row, Values> = {
  /** What was opened: it stays as it was while the screen follows changes. */
  opened: Row;
  draftName: string;
  /** Goes on from the latest version with what one typed. */
  goOn: (mine: Values) => Promise<void>;
  /** What happened on going on, to be shown above the form. */
  note: ReactNode;
};

/** A row being changed: after somebody was faster, what one typed is put upon the latest and nothing is lost. */
export function useOpened<Row extends Versioned, Values extends Record<string, unknown>>(
  noun: string,
  row: Row,
  valuesOf: (row: Row) => Values,
  askLatest: () => Promise<Row | undefined>,
  nameFields?: (field: string) => string,
): Opened<Row, Values> {
  const { w } = useWords();
  const fieldName = useFieldNames();
  const nameOf = nameFields ?? fieldName;
  const [opened, setOpened] = useState(row);
  const [both, setBoth] = useState<string[] | null>(null);
  const nameFor = ({ id, version }: Versioned) => `${noun}.${id}.${version}`;

  const goOn = async (mine: Values) => {
    const latest = await askLatest();
    if (!latest) return;
    const taken = takeLatest(valuesOf(opened), mine, valuesOf(latest));
    keepDraft(nameFor(latest), { key: crypto.randomUUID(), values: taken.values });
    setBoth(taken.both);
    setOpened(latest);
  };
  const note = both && (
    <Alert color="amber" role="status" title={w.goods.latestTaken} mb="md" maw="46rem">
      <Text>{both.length ? w.goods.bothChanged(both.map(nameOf).join(', ')) : w.goods.yoursKept}</Text>
    </Alert>
  );
  return { opened, draftName: nameFor(opened), goOn, note };
}
