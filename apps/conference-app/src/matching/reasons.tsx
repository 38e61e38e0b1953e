import { VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleHalf2,
  IconHelpCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import type { ReasonFieldsFragment } from '../gql/operations.js';
import type { Level } from '../gql/schema.js';
import { useWords } from '../words/words.js';
import classes from './matching.module.css';

const icons: Record<Level, TablerIcon> = {
  GOOD: IconCircleCheck,
  PARTIAL: IconCircleHalf2,
  POOR: IconAlertTriangle,
  UNKNOWN: IconHelpCircle,
};

type Reason = Pick<ReasonFieldsFragment, 'criterion' | 'level' | 'text'>;

/** Terms of a deal, which are told only where they stand in its way: mostly nobody asked for any. */
const terms = new Set<Reason['criterion']>(['DELIVERY', 'PACKAGING', 'LOT', 'PAYMENT']);

/**
 * Why a pair fits, in words: all that is good in one line, all that nobody said in another, what is left open each in its
 * own; each level has a shape and a word of its own, not a colour alone.
 */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { w } = useWords();
  const of = (wanted: Level) => reasons.filter(({ level }) => level === wanted);
  const open = reasons.filter(({ level }) => level === 'PARTIAL' || level === 'POOR');
  return (
    <ul className={classes.reasons}>
      <Together
        level="GOOD"
        lead={w.matching.fits}
        reasons={of('GOOD').filter(({ criterion }) => !terms.has(criterion))}
      />
      {open.map((reason) => (
        <Line key={reason.criterion} level={reason.level}>
          <Said reason={reason} withLevel />
        </Line>
      ))}
      <Together level="UNKNOWN" reasons={of('UNKNOWN')} />
    </ul>
  );
}

function Together({ level, lead, reasons }: { level: Level; lead?: string; reasons: readonly Reason[] }) {
  if (!reasons.length) return null;
  return (
    <Line level={level}>
      {lead && `${lead} `}
      {reasons.map((reason, place) => (
        <Fragment key={reason.criterion}>
          {place > 0 && '; '}
          <Said reason={reason} withLevel={!lead} />
        </Fragment>
      ))}
    </Line>
  );
}

function Line({ level, children }: { level: Level; children: ReactNode }) {
  const Icon = icons[level];
  return (
    <li data-level={level}>
      <Icon aria-hidden size={20} className={classes.levelIcon} />
      <span>{children}</span>
    </li>
  );
}

function Said({ reason: { criterion, level, text }, withLevel }: { reason: Reason; withLevel?: boolean }) {
  const { w, pick } = useWords();
  return (
    <>
      <VisuallyHidden>
        {[w.matching.criterion[criterion], withLevel && w.matching.level[level]].filter(Boolean).join(', ')}
        :{' '}
      </VisuallyHidden>
      {pick(text)}
    </>
  );
}
