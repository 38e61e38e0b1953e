import { Text } from '@mantine/core';
import type { MouRowFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';

/** The first eight characters of the fingerprint: enough to compare a paper with the screen. */
export const shortMark = (sha256: string) => sha256.slice(0, 8);

/** Which version of the text it is, by number and fingerprint. */
export function TextMark({ mou }: { mou: Pick<MouRowFragment, 'textVersion' | 'sha256'> }) {
  const { w, f } = useWords();
  return <Text c="dimmed">{w.mous.version(f.number(mou.textVersion), shortMark(mou.sha256))}</Text>;
}
