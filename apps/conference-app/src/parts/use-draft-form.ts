import { useForm, type FormErrors, type UseFormReturnType } from '@mantine/form';
import { useCallback, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './drafts.js';

type Draft<Values> = { key: string; values: Values };

export type DraftForm<Values extends Record<string, unknown>> = {
  form: UseFormReturnType<Values>;
  /** The client-made key of what this form creates: the same until it is written, over retries and reloads. */
  key: string;
  /** True when the values come from an unfinished draft. */
  restored: boolean;
  /** Throws the draft away and begins again with the initial values. */
  startOver: () => void;
  /** To be called when the API has written it. */
  done: () => void;
};

/**
 * A form whose typed values and key outlive a lost connection or a reload (kept in sessionStorage).
 * `name` tells drafts apart: 'offer.new', `event.${id}`. `validate` is for what cannot even be sent (an empty day);
 * everything else the API judges.
 */
export function useDraftForm<Values extends Record<string, unknown>>(
  name: string,
  initial: Values,
  validate?: (values: Values) => FormErrors,
): DraftForm<Values> {
  const [draft] = useState(() => readDraft<Draft<Values>>(name));
  const [key, setKey] = useState(() => draft?.key ?? crypto.randomUUID());
  const [restored, setRestored] = useState(draft !== null);
  const form = useForm<Values>({
    validate,
    initialValues: draft ? { ...initial, ...draft.values } : initial,
    onValuesChange: (values) => keepDraft(name, { key, values } satisfies Draft<Values>),
  });

  const done = useCallback(() => {
    dropDraft(name);
    setRestored(false);
    setKey(crypto.randomUUID());
  }, [name]);

  const startOver = () => {
    form.setValues(initial);
    form.clearErrors();
    done();
  };
  return { form, key, restored, startOver, done };
}
