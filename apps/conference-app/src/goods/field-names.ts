import { useWords } from '../words/words.js';

/** Names a field of an offer or a demand as the screens call it. */
export function useFieldNames(): (field: string) => string {
  const { fields } = useWords().w;
  return (field) => fields[field] ?? fields[field.split('.')[0] ?? ''] ?? field;
}
