import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { ProblemsFragment, StaleTextFragment } from '../gql/operations.js';

export type Refusal = ProblemsFragment | StaleTextFragment;
export type Answer<Data> = Exclude<Data[keyof Data], { __typename: 'InvalidInput' | 'Stale' }>;

export type Problem = ProblemsFragment['problems'][number];
/** The same list at every render: what hangs on it works once. */
const none: readonly Problem[] = [];
export type Sending = {
  sending: boolean;
  /** Field problems of the last refusal; nothing was written. */
  problems: readonly Problem[];
  /** Somebody else changed it first; nothing was written. */
  stale: StaleTextFragment | null;
  /** A failure that is no typed refusal. */
  error: unknown;
  clear: () => void;
};

/**
 * A mutation whose operation has one root field. `send` answers with that field's value, or with
 * undefined when it was refused or failed; why stands in `state`, made to be given to FormScreen.
 */
export function useSend<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): [send: (variables: Variables) => Promise<Answer<Data> | undefined>, state: Sending] {
  const [mutate, { loading, reset }] = useMutation<Data, OperationVariables>(document);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [error, setError] = useState<unknown>(null);

  const clear = useCallback(() => {
    setRefusal(null);
    setError(null);
    reset();
  }, [reset]);

  const send = useCallback(
    async (variables: Variables) => {
      setRefusal(null);
      setError(null);
      try {
        const { data } = await mutate({ variables });
        const answer = Object.values(data ?? {})[0] as Answer<Data> | Refusal | undefined;
        if (isRefusal(answer)) {
          setRefusal(answer);
          return undefined;
        }
        return answer;
      } catch (failure) {
        setError(failure);
        return undefined;
      }
    },
    [mutate],
  );

  const problems = refusal?.__typename === 'InvalidInput' ? refusal.problems : none;
  const stale = refusal?.__typename === 'Stale' ? refusal : null;
  return [send, { sending: loading, problems, stale, error, clear }];
}

/** Whether an answer is one of the two typed refusals. */
export function isRefusal(answer: unknown): answer is Refusal {
  const name = (answer as { __typename?: string } | null | undefined)?.__typename;
  return name === 'InvalidInput' || name === 'Stale';
}
