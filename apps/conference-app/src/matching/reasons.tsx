import { VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleHalf2,
  IconHelpCircle,
  type TablerIcon,
} from '@tabler/icons-react';
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

/** Why a pair fits, in words; each level has a shape and a word of its own, not a colour alone. */
export function Reasons({ reasons }: { reasons: readonly ReasonFieldsFragment[] }) {
  const { w, pick } = useWords();
  return (
    <ul className={classes.reasons}>
      {reasons.map(({ criterion, level, text }) => {
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
