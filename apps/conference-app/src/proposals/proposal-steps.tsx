import { Text, Title } from '@mantine/core';
import type { ProposalFieldsFragment } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './proposals.module.css';
import { organisationOf } from './sides.js';
import { useTermsWords } from './use-terms-words.js';

type Step = ProposalFieldsFragment['steps'][number];

/** Every step with who made it, how and when, and what it changed. */
export function ProposalSteps({ proposal }: { proposal: ProposalFieldsFragment }) {
  const { w, f } = useWords();
  const { lines, changes } = useTermsWords();
  const { steps } = proposal;
  const how = (step: Step) => {
    if (step.how === 'SCREEN') return '';
    return ` (${step.how === 'SYSTEM' ? w.proposals.bySystem : w.proposals.byStaff(w.enums.howAsked[step.how])})`;
  };
  const told = (step: Step, index: number) => {
    if (!step.terms) return null;
    const before = steps.slice(0, index).findLast(({ terms }) => terms)?.terms;
    // What was put first stands above still, unless somebody changed it.
    if (!before && !steps.slice(1).some(({ terms }) => terms)) return null;
    if (!before)
      return lines(step.terms)
        .filter(({ text }) => text)
        .map(({ field, name, text }) => ({ field, text: `${name}: ${text}` }));
    return changes(before, step.terms).map(({ field, name, was, text }) => ({
      field,
      text: !was
        ? w.proposals.added(name, text)
        : text
          ? w.proposals.changed(name, was, text)
          : w.proposals.dropped(name, was),
    }));
  };
  return (
    <ol className={classes.steps}>
      {steps.map((step, index) => {
        const points = told(step, index);
        const who = step.side ? organisationOf(proposal, step.side).name : '';
        return (
          <li key={step.number} className={classes.step}>
            <Title order={3}>{w.proposals.verbs[step.move](who)}</Title>
            <Text c="dimmed">
              {f.dateTime(step.at)}
              {how(step)}
            </Text>
            {points && !points.length && <Text>{w.proposals.unchanged}</Text>}
            {points && points.length > 0 && (
              <ul>
                {points.map(({ field, text }) => (
                  <li key={field}>{text}</li>
                ))}
              </ul>
            )}
            {step.reason && <Text>{w.proposals.because(step.reason)}</Text>}
            {step.answerBy && <Text>{w.proposals.answerWanted(f.date(step.answerBy))}</Text>}
          </li>
        );
      })}
    </ol>
  );
}
