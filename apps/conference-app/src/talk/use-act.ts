import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useCallback } from 'react';
import { problemText } from '../parts/problem-text.js';
import { tellTrouble } from '../parts/tell.js';
import { useWords } from '../words/words.js';
import { sentenceFor } from './error-note.js';
import { isRefusal, type Answer, type Refusal } from './use-send.js';

/**
 * A mutation behind a button: its trouble, refusals included, is told in a notification.
 * Answers with the root field's value, or undefined when it was refused or failed.
 */
export function useAct<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): [act: (variables: Variables) => Promise<Answer<Data> | undefined>, busy: boolean] {
  const speech = useWords();
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document);
  const act = useCallback(
    async (variables: Variables) => {
      try {
        const { data } = await mutate({ variables });
        const answer = Object.values(data ?? {})[0] as Answer<Data> | Refusal | undefined;
        if (!isRefusal(answer)) return answer;
        if (answer.__typename === 'Stale') tellTrouble(speech.pick(answer.message));
        else tellTrouble(answer.problems.map((problem) => problemText(problem, speech)).join(' '));
      } catch (error) {
        tellTrouble(sentenceFor(error, speech));
      }
      return undefined;
    },
    [mutate, speech],
  );
  return [act, loading];
}
