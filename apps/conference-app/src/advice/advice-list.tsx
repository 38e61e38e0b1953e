import { Alert, Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowRight, IconBulb } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { AdviceFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { whereTo } from './where-to.js';

type Props = {
  advice: readonly AdviceFieldsFragment[];
  /** Whose forms they lead to. */
  noun: 'offers' | 'demands';
  mb?: string;
};

/** The one thing that would help each of one's own offers or demands most; the most helpful first, the others behind a button. */
export function AdviceList({ advice, noun, mb }: Props) {
  const { w, f } = useWords();
  const [all, { toggle }] = useDisclosure(false);
  if (!advice.length) return null;
  const shown = all ? advice : advice.slice(0, 1);
  return (
    <Alert mb={mb} color="sky" variant="light" title={w.opinions.oneThing} icon={<IconBulb aria-hidden />}>
      <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.map((one) => (
          <OneThing key={one.subjectId} advice={one} noun={noun} />
        ))}
      </Stack>
      {advice.length > 1 && (
        <Button variant="subtle" mt="xs" aria-expanded={all} onClick={toggle}>
          {all ? w.opinions.lessAdvice : w.opinions.moreAdvice(f.number(advice.length - 1))}
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
      <Text>
        {subject}:{' '}
        <Text span fw={700}>
          {pick(text)}
        </Text>
      </Text>
      <Button
        component={Link}
        to={whereTo(noun, subjectId, code)}
        mt={6}
        aria-label={`${w.opinions.doIt[code]}: ${subject}`}
        rightSection={<IconArrowRight aria-hidden size={20} />}
      >
        {w.opinions.doIt[code]}
      </Button>
    </li>
  );
}
