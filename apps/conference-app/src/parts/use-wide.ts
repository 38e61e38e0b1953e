import { useMediaQuery } from '@mantine/hooks';

/** Whether there is room for a desktop's screens, at once and as the window changes. */
export function useWide(): boolean {
  return useMediaQuery('(min-width: 64em)', window.innerWidth >= 1024, { getInitialValueInEffect: false });
}
