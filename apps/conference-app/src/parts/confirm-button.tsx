import { Button, Text, type ButtonProps } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.js';

type Props = ButtonProps & {
  /** The question, saying what will happen. */
  ask: string;
  onConfirm: () => void;
  children: ReactNode;
  'aria-label'?: string;
};

/** A button that asks first; the answer repeats the verb, not «OK». */
export function ConfirmButton({ ask, onConfirm, children, ...button }: Props) {
  const { w } = useWords();
  return (
    <Button
      variant="default"
      {...button}
      onClick={() =>
        modals.openConfirmModal({
          title: children,
          children: <Text>{ask}</Text>,
          labels: { confirm: children, cancel: w.common.cancel },
          confirmProps: { color: 'red' },
          closeButtonProps: { 'aria-label': w.common.close },
          onConfirm,
        })
      }
    >
      {children}
    </Button>
  );
}
