import { Button, Text, Textarea } from '@mantine/core';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { ConferenceEvent } from '../events/chosen-event.js';
import { NeedsEvent } from '../events/needs-event.js';
import { AddMatchDocument } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { DemandPicker, OfferPicker } from './pick-one.js';

export default function AddMatch() {
  return <NeedsEvent>{(event) => <Form key={event.id} event={event} />}</NeedsEvent>;
}

type Values = { demandId: string | null; offerId: string | null; reason: string };

/** Staff add a pair the machine did not find, and say why. */
function Form({ event }: { event: ConferenceEvent }) {
  const { w } = useWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const given = { demandId: params.get('demandId'), offerId: params.get('offerId') };
  const draft = useDraftForm<Values>(`match.new.${given.demandId}.${given.offerId}`, {
    ...given,
    reason: '',
  });
  const [add, state] = useSend(AddMatchDocument);
  const { form } = draft;
  const { demandId, offerId } = form.values;
  return (
    <>
      <PageTitle title={w.matching.addTitle} help={w.matching.addHelp} />
      <FormScreen
        draft={draft}
        state={state}
        labels={{
          pair: w.matching.pair,
          ...w.fields,
          demandId: w.matching.demand,
          offerId: w.matching.offer,
          reason: w.matching.reason,
        }}
        submitLabel={w.matching.addThis}
        secondary={
          <Button component={Link} to="/matching" variant="default" size="lg">
            {w.matching.backToMatches}
          </Button>
        }
        onSubmit={async ({ reason }) => {
          const errors = {
            ...(!demandId && { demandId: w.matching.chooseDemand }),
            ...(!offerId && { offerId: w.matching.chooseOffer }),
            ...(!reason.trim() && { reason: w.matching.reasonNeeded }),
          };
          if (!demandId || !offerId || !reason.trim()) return form.setErrors(errors);
          if (!(await add({ pair: { eventId: event.id, demandId, offerId }, reason }))) return;
          draft.done();
          tell(w.matching.added);
          await navigate(`/matching?demandId=${demandId}`);
        }}
      >
        {form.errors.pair && (
          <Text c="red" data-field="pair" tabIndex={-1}>
            {form.errors.pair}
          </Text>
        )}
        <DemandPicker
          eventId={event.id}
          label={w.matching.demand}
          required
          path="demandId"
          value={demandId}
          onChange={(id) => form.setFieldValue('demandId', id)}
          error={form.errors.demandId}
        />
        <OfferPicker
          eventId={event.id}
          label={w.matching.offer}
          required
          path="offerId"
          value={offerId}
          onChange={(id) => form.setFieldValue('offerId', id)}
          error={form.errors.offerId}
        />
        <Textarea
          label={w.matching.reason}
          description={w.matching.reasonHint}
          required
          maxLength={500}
          {...form.getInputProps('reason')}
        />
      </FormScreen>
    </>
  );
}
