import { Button, Group, Text } from '@mantine/core';
import { useWords } from '../words/words.js';
import type { Suggestion } from './suggested-quantity.js';

type Props = { suggestion: Suggestion; unit: string; quantity: string; onUse: (quantity: string) => void };

/** The suggested quantity with its arithmetic, and one press to take it where something else stands. */
export function SuggestionNote({ suggestion, unit, quantity, onUse }: Props) {
  const { w, f } = useWords();
  const { each, period, times, of } = suggestion;
  const amount = (number: string) => `${f.number(number)} ${unit}`;
  const arithmetic = w.proposals.equals(
    w.proposals.times[period](amount(each), f.number(times)),
    amount(suggestion.quantity),
    of === 'DEMAND' ? w.proposals.fromDemand : w.proposals.fromOffer,
  );
  return (
    <Group gap="xs">
      <Text>{w.proposals.suggested(arithmetic)}</Text>
      {quantity !== suggestion.quantity && (
        <Button variant="light" onClick={() => onUse(suggestion.quantity)}>
          {w.proposals.useSuggested(amount(suggestion.quantity))}
        </Button>
      )}
    </Group>
  );
}
