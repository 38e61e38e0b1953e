import { useViewer } from '../access/viewer.js';
import type { ProposalRowFragment } from '../gql/operations.js';
import { StatusBadge } from '../parts/badges.js';
import { useWords } from '../words/words.js';
import { sideOf, turnOf } from './sides.js';

const tones = {
  AWAITS_SUPPLIER: 'busy',
  AWAITS_DISTRIBUTOR: 'busy',
  ACCEPTED: 'good',
  DECLINED: 'bad',
  WITHDRAWN: 'plain',
  EXPIRED: 'plain',
} as const;

/** How far it is, with one's own turn in amber. */
export function ProposalBadge({ proposal }: { proposal: ProposalRowFragment }) {
  const { w } = useWords();
  const { organisation } = useViewer();
  const { status } = proposal;
  const mine = turnOf(status) !== null && turnOf(status) === sideOf(proposal, organisation.id);
  return (
    <StatusBadge tone={mine ? 'wait' : tones[status]}>
      {mine ? w.proposals.showMine : w.proposals.status[status]}
    </StatusBadge>
  );
}
