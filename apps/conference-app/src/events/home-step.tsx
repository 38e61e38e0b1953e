import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useWords } from '../words/words.js';
import classes from './home-step.module.css';

type Props = {
  number: number;
  name: string;
  help: string;
  figures: [count: number, of: string][];
  links: [to: string, label: string][];
};

export function HomeStep({ number, name, help, figures, links }: Props) {
  const { w, f } = useWords();
  return (
    <Paper component="section" withBorder p={{ base: 'md', sm: 'lg' }} aria-label={w.home.step(number, name)}>
      <Group gap="md" wrap="nowrap" align="flex-start">
        <span className={classes.number} aria-hidden>
          {number}
        </span>
        <div>
          <Title order={2}>{name}</Title>
          <Text>{help}</Text>
        </div>
      </Group>
      <ul className={classes.figures}>
        {figures.map(([count, of]) => (
          <li key={of}>
            <strong>{f.number(count)}</strong> {of}
          </li>
        ))}
      </ul>
      <Group>
        {links.map(([to, label]) => (
          <Button key={to} component={Link} to={to} variant="default">
            {label}
          </Button>
        ))}
      </Group>
    </Paper>
  );
}
