import { Button, Collapse, SimpleGrid, Text } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import type { MatchFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './matching.module.css';
import { outOfHundred } from './score-bar.js';
import { SideScore } from './side-score.js';

type Props = { match: MatchFieldsFragment; open: boolean };

/** The score of a pair taken apart, for staff: each side's own score and what it is made of. */
export function ScoreApart({ match, open }: Props) {
  const { w, f } = useWords();
  const { buyerScore, supplierScore, openScore, reasons } = match;
  if (typeof buyerScore !== 'number' || typeof supplierScore !== 'number') return null;
  return (
    <Collapse expanded={open} keepMounted={false} className={classes.apart}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" mb="sm">
        <SideScore
          title={w.matching.buyerSide}
          score={buyerScore}
          parts={reasons.map((reason) => ({ ...reason, weight: reason.weightBuyer }))}
        />
        <SideScore
          title={w.matching.sellerSide}
          score={supplierScore}
          parts={reasons.map((reason) => ({ ...reason, weight: reason.weightSupplier }))}
        />
      </SimpleGrid>
      <Text c="dimmed">{w.matching.bothSides}</Text>
      {typeof openScore === 'number' && (
        <Text c="dimmed">{w.matching.withoutCeiling(f.number(outOfHundred(openScore)))}</Text>
      )}
    </Collapse>
  );
}

/** Opens and closes it; a pair that is not scored has nothing to take apart. */
export function ScoreApartButton({ match, open, onToggle }: Props & { onToggle: () => void }) {
  const { w } = useWords();
  const { buyerScore, offer, demand } = match;
  if (typeof buyerScore !== 'number') return null;
  return (
    <Button
      variant="subtle"
      leftSection={<IconListDetails aria-hidden size={20} />}
      aria-expanded={open}
      aria-label={w.matching.takenApartOf(w.matching.pairOf(offer.product, demand.wanted))}
      onClick={onToggle}
    >
      {w.matching.takenApart}
    </Button>
  );
}
