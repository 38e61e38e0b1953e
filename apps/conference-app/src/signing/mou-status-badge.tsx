import type { MouStatus } from '../gql/schema.js';
import { StatusBadge } from '../parts/badges.js';
import { useWords } from '../words/words.js';

const tones = {
  DRAFT: 'wait',
  AGREED: 'busy',
  LISTED: 'busy',
  SIGNED: 'good',
  COMPLETE: 'good',
  CANCELLED: 'bad',
} as const;

export function MouStatusBadge({ status }: { status: MouStatus }) {
  const { w } = useWords();
  return <StatusBadge tone={tones[status]}>{w.enums.mouStatus[status]}</StatusBadge>;
}
