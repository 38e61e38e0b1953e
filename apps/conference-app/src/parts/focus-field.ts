/** Form inputs carry `data-path` (Mantine's getInputProps) or `data-field` on a group of inputs. */
export function focusField(field: string): void {
  const parent = field.split('.')[0] ?? field;
  const found =
    document.querySelector<HTMLElement>(`[data-path="${CSS.escape(field)}"]`) ??
    document.querySelector<HTMLElement>(`[data-field="${CSS.escape(parent)}"]`) ??
    document.querySelector<HTMLElement>(`[data-path^="${CSS.escape(parent)}"]`);
  if (!found) return;
  const target = found.matches('input, textarea, select, button')
    ? found
    : (found.querySelector<HTMLElement>('input, textarea, select, button') ?? found);
  bringToSight(target);
}

export function bringToSight(thing: HTMLElement): void {
  thing.focus();
  thing.scrollIntoView({ block: 'center' });
}
