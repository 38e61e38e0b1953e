import { NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { NeedsEvent } from '../events/needs-event.js';
import { useActing } from '../goods/use-acting.js';
import {
  DemandsDocument,
  ProposeDocument,
  type DemandFieldsFragment,
  type OfferFieldsFragment,
} from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { keyOf } from '../parts/key-of.js';
import { OnBehalfFields } from '../parts/on-behalf-fields.js';
import { onBehalfOf } from '../parts/on-behalf-value.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { AlreadyOpen } from './already-open.js';
import { SendDialog } from './send-dialog.js';
import { suggestedQuantity } from './suggested-quantity.js';
import { SuggestionNote } from './suggestion-note.js';
import { TermsFields } from './terms-fields.js';
import { endOfDay, inDays, toTerms, type TermsValues } from './terms-values.js';
import { useTermsState } from './use-terms-state.js';
import { useTermsCheck } from './use-terms-check.js';
import { useTermsLabels } from './use-terms-labels.js';

type Props = { offer: OfferFieldsFragment; demand: DemandFieldsFragment | null };

/** The terms one begins with, from what is offered and wanted. */
export function ProposalForm(props: Props) {
  return <NeedsEvent>{(event) => <Form key={event.id} eventId={event.id} {...props} />}</NeedsEvent>;
}

function Form({ offer, demand: given, eventId }: Props & { eventId: string }) {
  const { w } = useWords();
  const { role, organisation } = useViewer();
  const navigate = useNavigate();
  const labels = useTermsLabels();
  const draft = useDraftForm(
    `proposal.new.${eventId}.${offer.id}.${given?.id ?? ''}`,
    beginning(offer, given),
    useTermsCheck(),
  );
  const { form } = draft;
  const { values } = form;
  const [propose, sending] = useSend(ProposeDocument);
  const state = useTermsState(sending);
  const { staff, errors, ready } = useActing(values.onBehalf);
  const demands = useQuery(DemandsDocument, {
    variables: { eventId, page: { first: 100 } },
    skip: role !== 'DISTRIBUTOR' || given !== null,
  });
  const own = demands.data?.demands.items ?? [];
  const demand = given ?? own.find(({ id }) => id === values.demandId) ?? null;
  const suggestion = suggestedQuantity(offer, demand, values.unit, values.months.length);
  const [asking, setAsking] = useState(false);
  const sendIt = async (typed: TermsValues) => {
    const acting = ready();
    if (!acting || !asking) return;
    setAsking(false);
    const input = {
      eventId,
      offerId: offer.id,
      demandId: typed.demandId || null,
      terms: toTerms(typed),
      answerBy: endOfDay(typed.answerBy),
    };
    const proposal = await propose({ key: keyOf(draft.key, { input, ...acting }), input, ...acting });
    if (!proposal) return;
    draft.done();
    tell(w.proposals.sent);
    await navigate(`/proposals/${proposal.id}`);
  };
  return (
    <>
      <AlreadyOpen
        eventId={eventId}
        offerId={offer.id}
        demandId={values.demandId}
        distributorId={staff ? values.onBehalf.organisationId : organisation.id}
      />
      <FormScreen
        draft={draft}
        state={state}
        labels={labels}
        submitLabel={w.proposals.send}
        onSubmit={() => setAsking(ready() !== null)}
      >
        {staff && given && <Text fw={600}>{w.proposals.actFor(given.distributor.name)}</Text>}
        {staff && (
          <OnBehalfFields
            kind="DISTRIBUTOR"
            fixed={given !== null}
            value={values.onBehalf}
            onChange={(onBehalf) => form.setFieldValue('onBehalf', onBehalf)}
            errors={errors}
          />
        )}
        {given && (
          <Text>
            {w.proposals.forDemand}: <b>{given.wanted}</b>
          </Text>
        )}
        {!given && own.length > 0 && (
          <NativeSelect
            size="md"
            label={w.proposals.demandAsk}
            data={[
              { value: '', label: w.proposals.noDemand },
              ...own.map(({ id, wanted }) => ({ value: id, label: wanted })),
            ]}
            {...form.getInputProps('demandId')}
          />
        )}
        <TermsFields
          form={form}
          side="DISTRIBUTOR"
          listed={offer}
          suggestion={
            suggestion && (
              <SuggestionNote
                suggestion={suggestion}
                unit={values.unit}
                quantity={values.quantity}
                onUse={(quantity) => form.setFieldValue('quantity', quantity)}
              />
            )
          }
        />
      </FormScreen>
      <SendDialog
        to={offer.supplier.name}
        values={values}
        listed={offer}
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void sendIt(values)}
      />
    </>
  );
}

function beginning(offer: OfferFieldsFragment, demand: DemandFieldsFragment | null): TermsValues {
  const unit = offer.unit ?? demand?.unit ?? 'kg';
  const [had, wanted] = [offer.months ?? [], demand?.months ?? []];
  const both = had.filter((month) => wanted.includes(month));
  const months = both.length ? both : wanted.length ? wanted : had;
  return {
    goods: offer.product,
    months: [...months],
    quantity: suggestedQuantity(offer, demand, unit, months.length)?.quantity ?? '',
    unit,
    kgPerUnit: offer.kgPerUnit ?? '',
    price: offer.price ? String(offer.price.from) : '',
    priceLater: !offer.price,
    delivery: demand?.delivery || offer.delivery,
    paymentDays: '',
    paymentLater: true,
    note: '',
    answerBy: inDays(7),
    demandId: demand?.id ?? '',
    onBehalf: onBehalfOf(demand?.distributor.id),
  };
}
