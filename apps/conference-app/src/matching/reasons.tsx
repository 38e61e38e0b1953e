import { VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleHalf2,
  IconHelpCircle,
  type TablerIcon,
} from '@tabler/icons-react';
import { Fragment } from 'react';
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

/** Why a pair fits, in words: all that is good in one line, what is left open each in its own; each level has a shape and a word of its own, not a colour alone. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { w, pick } = useWords();
  const good = reasons.filter(({ level }) => level === 'GOOD');
  const open = reasons.filter(({ level }) => level !== 'GOOD');
  return (
    <ul className={classes.reasons}>
      {good.length > 0 && (
        <li data-level="GOOD">
          <IconCircleCheck aria-hidden size={20} className={classes.levelIcon} />
          <span>
            {w.matching.fits}{' '}
            {good.map(({ criterion, text }, place) => (
              <Fragment key={criterion}>
                {place > 0 && '; '}
                <VisuallyHidden>{w.matching.criterion[criterion]}: </VisuallyHidden>
                {pick(text)}
              </Fragment>
            ))}
          </span>
        </li>
      )}
      {open.map(({ criterion, level, text }) => {
        const Icon = icons[level];
        return (
          <li key={criterion} data-level={level}>
            <Icon aria-hidden size={20} className={classes.levelIcon} />
            <span>
              <VisuallyHidden>
                {w.matching.criterion[criterion]}, {w.matching.level[level]}:{' '}
              </VisuallyHidden>
              {pick(text)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
