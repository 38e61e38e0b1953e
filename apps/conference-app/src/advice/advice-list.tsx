import { Alert, Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowRight, IconBulb } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { AdviceFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { asSentence, isDeed, whereTo, type Arrival } from './where-to.js';

type Props = {
  advice: readonly AdviceFieldsFragment[];
  /** Whose forms they lead to. */
  noun: 'offers' | 'demands';
  mb?: string;
  /** Said where nothing was matched yet. */
  waiting?: string | false;
};

/**
 * The one thing that would help each of one's own offers or demands most, or why nothing would; the most helpful first,
 * the others behind a button.
 */
export function AdviceList({ advice, noun, mb, waiting }: Props) {
  const { w, f } = useWords();
  const [all, { toggle }] = useDisclosure(false);
  const [first] = advice;
  if (!first) return waiting ? <Text c="dimmed">{waiting}</Text> : null;
  const shown = all ? advice : advice.slice(0, 1);
  const title = isDeed(first.code) ? w.opinions.oneThing : w.opinions.nothingToDo;
  return (
    <Alert mb={mb} color="sky" variant="light" title={title} icon={<IconBulb aria-hidden />}>
      <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.map((one) => (
          <OneThing key={one.subjectId} advice={one} noun={noun} />
        ))}
      </Stack>
      {advice.length > 1 && (
        <Button variant="subtle" mt="xs" aria-expanded={all} onClick={toggle}>
          {all ? w.opinions.lessAdvice : w.opinions.moreAdvice[noun](f.number(advice.length - 1))}
        </Button>
      )}
    </Alert>
  );
}

function OneThing({ advice, noun }: { advice: AdviceFieldsFragment; noun: Props['noun'] }) {
  const { w, pick } = useWords();
  const { subjectId, subject, code, text } = advice;
  return (
    <li>
      <Text>{subject}</Text>
      <Text fw={isDeed(code) ? 700 : undefined}>{asSentence(pick(text))}</Text>
      {isDeed(code) && (
        <Button
          component={Link}
          to={whereTo(noun, subjectId, code)}
          state={{ advised: text } satisfies Arrival}
          mt={6}
          aria-label={`${w.opinions.doIt[code]}: ${subject}`}
          rightSection={<IconArrowRight aria-hidden size={20} />}
        >
          {w.opinions.doIt[code]}
        </Button>
      )}
    </li>
  );
}
