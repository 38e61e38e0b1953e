import { Button, Group, Text } from '@mantine/core';
import { IconEye, IconHeart, IconHeartFilled } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../words/words.js';
import { useOpinion, type Rated } from './use-opinion.js';
import { WhyNot } from './why-not.js';

type Props = {
  match: Rated;
  /** The product or demand the card is about, for who cannot see which card a button stands on. */
  of: string;
};

/** «Quan tâm» and «Không quan tâm»; on a hidden match why it was hidden, and the way back. */
export function OpinionButtons({ match, of }: Props) {
  const { w } = useWords();
  const { say, busy } = useOpinion(match);
  const [asking, setAsking] = useState(false);
  const { opinion, opinionReason } = match;

  if (opinion === 'NOT_INTERESTED')
    return (
      <Group justify="space-between">
        <Text c="dimmed">
          {opinionReason ? w.opinions.youHidBecause(w.opinions.reason[opinionReason]) : w.opinions.youHid}
        </Text>
        <Button
          leftSection={<IconEye aria-hidden size={20} />}
          aria-label={w.opinions.showAgainThis(of)}
          loading={busy}
          onClick={() => void say('NONE')}
        >
          {w.opinions.showAgain}
        </Button>
      </Group>
    );
  const liked = opinion === 'INTERESTED';
  return (
    <div>
      <Group gap={6}>
        <Button
          px="xs"
          variant={liked ? 'light' : 'default'}
          leftSection={
            liked ? <IconHeartFilled aria-hidden size={18} /> : <IconHeart aria-hidden size={18} />
          }
          aria-pressed={liked}
          aria-label={w.opinions.interestedIn(of)}
          disabled={busy}
          onClick={() => void say(liked ? 'NONE' : 'INTERESTED')}
        >
          {w.opinions.interested}
        </Button>
        <Button
          px="xs"
          variant="default"
          aria-label={w.opinions.notInterestedIn(of)}
          disabled={busy}
          onClick={() => setAsking(true)}
        >
          {w.opinions.notInterested}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt={4}>
        {liked ? w.opinions.onlyYouMarked : w.opinions.onlyYou}
      </Text>
      <WhyNot
        of={of}
        opened={asking}
        busy={busy}
        onClose={() => setAsking(false)}
        onSay={async (reason) => {
          if (await say('NOT_INTERESTED', reason)) setAsking(false);
        }}
      />
    </div>
  );
}
