import type { MouTextFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';

/** Which version of the text it is, who wrote it and when, in words. */
export function useTextWriter() {
  const { w, f } = useWords();
  return ({ version, move, organisation, writtenAt }: MouTextFieldsFragment) => {
    const { writers, written } = w.mous.texts;
    const when = f.dateTime(writtenAt);
    const known = move === 'ENTER' || move === 'CHANGE' || move === 'REOPEN';
    return known && organisation
      ? writers[move](f.number(version), organisation, when)
      : written(f.number(version), when);
  };
}
