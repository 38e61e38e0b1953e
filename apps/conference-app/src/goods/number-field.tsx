import { NumberInput } from '@mantine/core';
import { useWords } from '../words/words.js';

type Props = {
  label: string;
  description?: string;
  /** A plain decimal with a point, as the API reads it; '' for nothing. */
  value: string;
  onChange: (value: string) => void;
  error?: React.ReactNode;
  required?: boolean;
  suffix?: string;
  /** Digits after the decimal mark. */
  digits?: number;
  path?: string;
  maw?: string;
  leftSection?: React.ReactNode;
};

/** A number as one writes it in the chosen language; kept as exact text. */
export function NumberField({ value, onChange, digits = 3, suffix, path, ...input }: Props) {
  const { language } = useWords();
  const vi = language === 'vi';
  return (
    <NumberInput
      {...input}
      data-path={path}
      hideControls
      inputMode={digits ? 'decimal' : 'numeric'}
      allowNegative={false}
      decimalScale={digits}
      maxLength={18}
      valueIsNumericString
      thousandSeparator={vi ? '.' : ','}
      decimalSeparator={vi ? ',' : '.'}
      allowedDecimalSeparators={[vi ? ',' : '.']}
      suffix={suffix ? ` ${suffix}` : undefined}
      value={value}
      onValueChange={(change, { source }) => {
        if (source === 'event' && change.value !== value) onChange(change.value);
      }}
    />
  );
}
