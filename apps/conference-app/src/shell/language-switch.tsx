import { Button } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useWords } from '../words/words.js';

export function LanguageSwitch({ onDark = false }: { onDark?: boolean }) {
  const { w, language, setLanguage } = useWords();
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <Button
      variant={onDark ? 'transparent' : 'subtle'}
      c={onDark ? 'white' : undefined}
      px="xs"
      lang={other}
      leftSection={<IconLanguage aria-hidden size={22} />}
      onClick={() => setLanguage(other)}
    >
      {w.shell.otherLanguage}
    </Button>
  );
}
