import { useState } from 'react';
import { useViewer } from '../access/viewer.js';
import type { OnBehalfInput } from '../gql/schema.js';
import { toOnBehalf, type OnBehalfValue } from '../parts/on-behalf-value.js';
import { useWords } from '../words/words.js';

type Acting = {
  staff: boolean;
  /** For OnBehalfFields, after somebody tried to send without saying for whom or how. */
  errors: { organisationId?: string; how?: string };
  /** What goes with the change; null, with the focus on what is missing, while staff have not said it. */
  ready: () => { onBehalf: OnBehalfInput | undefined } | null;
};

/** On whose behalf a form is sent: nobody's for a party itself, for staff what they have to say first. */
export function useActing(value: OnBehalfValue): Acting {
  const { w } = useWords();
  const staff = useViewer().role === 'ORGANISER';
  const [tried, setTried] = useState(false);
  const missing = staff && tried;
  const errors = {
    ...(missing && !value.organisationId && { organisationId: w.onBehalf.chooseOrganisation }),
    ...(missing && !value.how && { how: w.onBehalf.chooseHow }),
  };
  const ready = () => {
    if (!staff) return { onBehalf: undefined };
    const onBehalf = toOnBehalf(value);
    if (onBehalf) return { onBehalf };
    setTried(true);
    const input = value.organisationId ? 'input[type="radio"]' : 'input';
    const first = document.querySelector<HTMLElement>(`[data-field="onBehalf"] ${input}`);
    first?.focus();
    first?.scrollIntoView({ block: 'center' });
    return null;
  };
  return { staff, errors, ready };
}
