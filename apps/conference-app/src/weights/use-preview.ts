import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { PreviewMatchWeightsDocument, type PreviewMatchWeightsQuery } from '../gql/operations.js';
import { sameWeights, toWeights, type WeightValues } from './criteria.js';

type Answer = PreviewMatchWeightsQuery['previewMatchWeights'];
export type Preview = Extract<Answer, { __typename: 'WeightsPreview' }>;
export type PreviewState = {
  /** Why there is nothing to ask: nothing was changed, or a number is not right. */
  idle: 'same' | 'mendFirst' | null;
  /** What was last answered; it stays while the next answer is on its way. */
  answer: Answer | undefined;
  reckoning: boolean;
  error: unknown;
  askAgain: () => void;
};

const settledMs = 350;

/** What the lists would become with these weights, asked a moment after the last change. */
export function usePreview(eventId: string, values: WeightValues, stands: WeightValues): PreviewState {
  const [settled] = useDebouncedValue(values, settledMs);
  const weights = toWeights(settled);
  const idle = sameWeights(settled, stands) ? 'same' : weights ? null : 'mendFirst';
  const { data, previousData, error, loading, refetch } = useQuery(PreviewMatchWeightsDocument, {
    variables: { eventId, weights: weights ?? [] },
    skip: idle !== null,
    notifyOnNetworkStatusChange: true,
  });
  return {
    idle,
    answer: (data ?? previousData)?.previewMatchWeights,
    reckoning: loading || settled !== values,
    error,
    askAgain: () => void refetch(),
  };
}
