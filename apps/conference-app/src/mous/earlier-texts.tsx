import { Accordion, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { MouFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { pointsOf } from './mou-changes.js';
import { TextPoints } from './text-points.js';
import { useTextWriter } from './use-text-writer.js';

/** Every version of the text, the newest first, to be opened and read; what it changed is marked. */
export function EarlierTexts({ mou }: { mou: MouFieldsFragment }) {
  const { w, f } = useWords();
  const writer = useTextWriter();
  const [opened, setOpened] = useState<string | null>(null);
  const texts = mou.texts ?? [];
  if (texts.length < 2) return null;
  return (
    <section>
      <Title order={2}>{w.mous.texts.title}</Title>
      <Text mb="sm">{w.mous.texts.help}</Text>
      <Accordion variant="contained" order={3} value={opened} onChange={setOpened}>
        {texts.map((text, at) => (
          <Accordion.Item key={text.version} value={String(text.version)}>
            <Accordion.Control>
              {writer(text)}
              {text.version === mou.textVersion && ` (${w.mous.texts.current})`}
            </Accordion.Control>
            <Accordion.Panel>
              {opened === String(text.version) && (
                <TextPoints points={pointsOf(text, texts[at + 1], { w, f })} />
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </section>
  );
}
