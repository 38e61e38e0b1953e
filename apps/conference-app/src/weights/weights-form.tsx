import { Button, Divider, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { SetMatchWeightsDocument, type WeightsFieldsFragment } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import {
  allCriteria,
  groups,
  pathOf,
  sameWeights,
  toWeights,
  weightValues,
  type WeightValues,
} from './criteria.js';
import { PreviewLists } from './preview-lists.js';
import { PreviewSummary } from './preview-summary.js';
import { SaveQuestion } from './save-question.js';
import { usePreview } from './use-preview.js';
import { useUnsaved } from './use-unsaved.js';
import { WeightRow } from './weight-row.js';
import classes from './weights.module.css';

type Props = {
  opened: WeightsFieldsFragment;
  draftName: string;
  onLoadLatest: (mine: WeightValues) => Promise<void>;
};

/** The eleven weights, what saving them would do to the lists, and the saving. */
export function WeightsForm({ opened, draftName, onLoadLatest }: Props) {
  const { w, f } = useWords();
  const navigate = useNavigate();
  const { eventId, version, isDefault, changedAt, changedBy } = opened;
  const stands = weightValues(opened.values);
  const usual = weightValues(opened.defaults);
  const draft = useDraftForm(draftName, stands);
  const [send, state] = useSend(SetMatchWeightsDocument);
  const labels = Object.fromEntries(
    allCriteria.map((criterion) => [pathOf(criterion), w.matching.criterion[criterion]]),
  );
  const [asking, setAsking] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const { values, errors } = draft.form;
  const preview = usePreview(eventId, values, stands);
  useUnsaved(eventId, !isSaved && !sameWeights(values, stands));

  const ask = () => {
    if (!toWeights(values)) return;
    if (sameWeights(values, stands)) tell(w.weights.same);
    else setAsking(true);
  };
  const save = async () => {
    const chosen = toWeights(values);
    if (!chosen) return;
    const weights = sameWeights(values, usual) ? [] : chosen;
    const saved = await send({ key: draft.key, eventId, version, weights });
    setAsking(false);
    if (!saved) return;
    draft.done();
    setSaved(true);
    tell(w.weights.saved);
    await navigate('/matching');
  };
  return (
    <>
      <div className={classes.screen}>
        <FormScreen
          draft={draft}
          state={state}
          labels={labels}
          submitLabel={w.weights.save}
          onLoadLatest={() => void onLoadLatest(draft.form.getValues())}
          onSubmit={ask}
          secondary={
            <>
              <Button
                variant="default"
                size="lg"
                disabled={sameWeights(values, usual)}
                onClick={() => draft.form.setValues(usual)}
              >
                {w.weights.toDefaults}
              </Button>
              <Button component={Link} to="/matching" variant="default" size="lg">
                {w.matching.backToMatches}
              </Button>
            </>
          }
        >
          <Text c="dimmed">{standing()}</Text>
          {groups.map(({ side, criteria }, place) => (
            <section key={side} aria-labelledby={`weights-${side}`}>
              {place > 0 && <Divider mb="lg" />}
              <Title order={2} id={`weights-${side}`}>
                {w.weights[side]}
              </Title>
              <Text c="dimmed">{w.weights[`${side}Help`]}</Text>
              {criteria.map((criterion) => (
                <WeightRow
                  key={criterion}
                  criterion={criterion}
                  value={values[criterion]}
                  usual={Number(usual[criterion])}
                  onChange={(weight) => {
                    draft.form.setFieldValue(criterion, weight);
                    draft.form.clearFieldError(pathOf(criterion));
                  }}
                  error={errors[pathOf(criterion)]}
                />
              ))}
            </section>
          ))}
        </FormScreen>
        <Stack
          id="preview"
          component="section"
          aria-labelledby="preview-title"
          tabIndex={0}
          className={classes.lists}
        >
          <Title order={2} id="preview-title">
            {w.weights.preview}
          </Title>
          <PreviewLists state={preview} />
        </Stack>
      </div>
      <PreviewSummary state={preview}>
        <Button onClick={ask}>{w.weights.save}</Button>
      </PreviewSummary>
      <SaveQuestion
        opened={asking}
        busy={state.sending}
        failed={Boolean(state.stale ?? state.error) || state.problems.length > 0}
        onClose={() => setAsking(false)}
        onSave={() => void save()}
      />
    </>
  );

  function standing() {
    if (isDefault) return w.weights.isDefault;
    if (!changedAt) return null;
    const when = f.dateTime(changedAt);
    return changedBy ? w.weights.changedBy(changedBy, when) : w.weights.changedAt(when);
  }
}
