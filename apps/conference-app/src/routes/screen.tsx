import { lazy, type ComponentType, type ReactElement } from 'react';

/** A screen fetched when first opened: the default export of a file. */
export function screen(load: () => Promise<{ default: ComponentType }>): ReactElement {
  const Screen = lazy(load);
  return <Screen />;
}
