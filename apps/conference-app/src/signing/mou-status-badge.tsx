import type { MouStatus } from '../gql/schema.js';
import { toneOf } from '../mous/mou-columns.js';
import { StatusBadge } from '../parts/badges.js';
import { useWords } from '../words/words.js';

export function MouStatusBadge({ status }: { status: MouStatus }) {
  const { w } = useWords();
  return <StatusBadge tone={toneOf[status]}>{w.enums.mouStatus[status]}</StatusBadge>;
}
