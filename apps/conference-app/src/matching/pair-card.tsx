import { Anchor, Group, Paper, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from 'react-router';
import type { MatchFieldsFragment } from '../gql/operations.js';
import { StatusBadge } from '../parts/badges.js';
import { useWords } from '../words/words.js';
import { MatchActions } from './match-actions.js';
import classes from './matching.module.css';
import { Reasons } from './reasons.js';
import { RuledOut } from './ruled-out.js';
import { ScoreApart, ScoreApartButton } from './score-apart.js';
import { ScoreBar } from './score-bar.js';
import { SeenByOne } from './seen-by-one.js';

type Props = { eventId: string; match: MatchFieldsFragment; showDemand: boolean };

const tones = { RELEASED: 'good', CHANGED_SINCE: 'wait', NOT_RELEASED: 'plain' } as const;

/** One pair for staff: who offers what, why it fits and how well, what was decided, what can be done. */
export function PairCard({ eventId, match, showDemand }: Props) {
  const { w, f } = useWords();
  const [open, { toggle }] = useDisclosure(false);
  const { offer, demand, score, reasons, decision, decisionReason, released, veto } = match;
  return (
    <li>
      <Paper
        component="article"
        aria-label={w.matching.pairOf(offer.product, demand.wanted)}
        withBorder
        p="md"
        className={classes.pair}
      >
        <div>
          {showDemand && (
            <>
              <Text c="dimmed">{w.goods.wanted}</Text>
              <Anchor component={Link} to={`/demands/${demand.id}`} fw={600}>
                {demand.wanted}
              </Anchor>
              <Text mb="xs">{demand.distributor}</Text>
              <Text c="dimmed">{w.matching.offer}</Text>
            </>
          )}
          <Anchor component={Link} to={`/offers/${offer.id}`} fw={700}>
            {offer.product}
          </Anchor>
          <Text>{[offer.supplier, offer.province].filter(Boolean).join(' · ')}</Text>
          <Text c="dimmed">
            {f.quantity(offer.quantity, offer.unit)} · {f.months(offer.months)}
          </Text>
          <Text c="dimmed">{f.price(offer.price, offer.unit)}</Text>
        </div>
        {veto ? <RuledOut match={match} /> : <Reasons reasons={reasons} />}
        <div className={classes.verdict}>
          {!veto && <ScoreBar score={score} />}
          <Group gap={6}>
            <StatusBadge tone={tones[released]}>{w.matching.released[released]}</StatusBadge>
            <SeenByOne match={match} />
            {decision !== 'NONE' && (
              <StatusBadge tone={decision === 'BARRED' ? 'bad' : 'busy'}>
                {w.matching.decision[decision]}
              </StatusBadge>
            )}
          </Group>
          {decisionReason && <Text className={classes.said}>«{decisionReason}»</Text>}
        </div>
        <ScoreApart match={match} open={open} />
        <div className={classes.foot}>
          <ScoreApartButton match={match} open={open} onToggle={toggle} />
          <MatchActions eventId={eventId} match={match} />
        </div>
      </Paper>
    </li>
  );
}
