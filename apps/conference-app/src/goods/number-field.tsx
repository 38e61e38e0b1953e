import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words/words.js';
import { isPlain, readAmount, writeNumber } from './typed-number.js';

type Props = {
  label: string;
  description?: string;
  /** A plain decimal with a point, as the API reads it; '' for nothing; else what was typed and not understood. */
  value: string;
  onChange: (value: string) => void;
  error?: React.ReactNode;
  required?: boolean;
  /** The unit, which may be typed too; in đ also «13 nghìn». */
  suffix?: string;
  /** Digits after the decimal mark. */
  digits?: number;
  path?: string;
  maw?: string;
  leftSection?: React.ReactNode;
  /** What was understood is read back by the group of fields this one stands in. */
  readElsewhere?: boolean;
};

/** A number as one writes it; what was typed stays as it is, and what was understood is read back below. */
export function NumberField({
  value,
  onChange,
  digits = 3,
  suffix,
  path,
  error,
  readElsewhere,
  ...input
}: Props) {
  const { w, language } = useWords();
  const [typed, setTyped] = useState('');
  const unread = value !== '' && !isPlain(value, digits);
  // A value that came otherwise than by typing, as the latest version does, is written anew.
  const shown = (readAmount(typed, digits, suffix) ?? typed) === value ? typed : writeNumber(value, language);
  const readBack = !readElsewhere && !unread && shown === typed && /\D|\d{4}/.test(shown);
  return (
    <TextInput
      {...input}
      data-path={path}
      data-unread={unread || undefined}
      inputMode={digits ? 'decimal' : 'numeric'}
      autoComplete="off"
      maxLength={40}
      value={shown}
      onChange={(change) => {
        const text = change.currentTarget.value;
        setTyped(text);
        onChange(readAmount(text, digits, suffix) ?? text);
      }}
      error={error ?? (unread && w.goods.notRead[suffix === 'đ' ? 'money' : digits ? 'decimals' : 'whole'])}
      rightSection={suffix}
      rightSectionWidth={suffix && `${suffix.length + 2}ch`}
      rightSectionPointerEvents="none"
      inputContainer={(children) => (
        <>
          {children}
          {readBack && (
            <Text size="sm" c="dimmed">
              {w.goods.readAs([writeNumber(value, language), suffix].filter(Boolean).join(' '))}
            </Text>
          )}
        </>
      )}
    />
  );
}
