import { MultiSelect } from '@mantine/core';
import type { CertificateKind } from '../gql/schema.js';
import { findOption } from '../parts/find-option.js';
import { useWords } from '../words/words.js';

type Props = {
  label: string;
  description?: string;
  value: readonly CertificateKind[];
  onChange: (kinds: CertificateKind[]) => void;
  error?: React.ReactNode;
  path?: string;
};

/** Several certificates, found by typing. */
export function CertificateKindsPicker({ value, onChange, path, ...input }: Props) {
  const { w } = useWords();
  return (
    <MultiSelect
      {...input}
      data-path={path}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': w.goods.clearCertificates }}
      hidePickedOptions
      value={[...value]}
      onChange={(kinds) => onChange(kinds as CertificateKind[])}
      data={Object.entries(w.enums.certificate).map(([kind, label]) => ({ value: kind, label }))}
      filter={findOption(w.common.nothingFound)}
    />
  );
}
