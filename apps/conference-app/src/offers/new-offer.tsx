import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { useChosenEvent } from '../events/chosen-event.js';
import { PublishOfferDocument } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { OnBehalfFields, onBehalfOf, toOnBehalf } from '../parts/on-behalf-fields.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { OfferFields } from './offer-fields.js';
import { emptyOffer, toOffer } from './offer-values.js';

export default function NewOffer() {
  const { w } = useWords();
  const { role, organisation } = useViewer();
  const navigate = useNavigate();
  const { event } = useChosenEvent();
  const [params] = useSearchParams();
  const [missing, setMissing] = useState(false);
  const staff = role === 'ORGANISER';
  const draft = useDraftForm('offer.new', {
    ...emptyOffer(staff ? null : organisation.province),
    onBehalf: onBehalfOf(params.get('supplierId')),
  });
  const [publish, state] = useSend(PublishOfferDocument);
  const { form } = draft;
  const { onBehalf } = form.values;
  return (
    <>
      <PageTitle title={w.offers.newTitle} help={w.offers.newHelp} />
      <FormScreen
        draft={draft}
        state={state}
        labels={w.fields}
        submitLabel={w.offers.publish}
        onSubmit={async (values) => {
          const acting = staff ? toOnBehalf(values.onBehalf) : undefined;
          setMissing(staff && !acting);
          if (staff && !acting) return;
          const offer = await publish({
            key: draft.key,
            eventId: event?.id,
            input: toOffer(values),
            onBehalf: acting,
          });
          if (!offer) return;
          draft.done();
          tell(w.offers.saved);
          await navigate(`/offers/${offer.id}`);
        }}
      >
        {staff && (
          <OnBehalfFields
            kind="SUPPLIER"
            value={onBehalf}
            onChange={(next) => {
              // Files belong to the organisation they were sent for.
              const other = next.organisationId !== onBehalf.organisationId;
              form.setValues({
                onBehalf: next,
                ...(other && { photoIds: [], certificates: withoutScans(form.values.certificates) }),
              });
            }}
            errors={
              missing
                ? {
                    ...(!onBehalf.organisationId && { organisationId: w.onBehalf.chooseOrganisation }),
                    ...(!onBehalf.how && { how: w.onBehalf.chooseHow }),
                  }
                : {}
            }
          />
        )}
        <OfferFields
          form={form}
          filesOf={staff ? (onBehalf.organisationId ?? undefined) : undefined}
          filesWait={staff && !onBehalf.organisationId}
        />
      </FormScreen>
    </>
  );
}

const withoutScans = <Certificate extends { fileId: string | null }>(certificates: Certificate[]) =>
  certificates.map((certificate) => ({ ...certificate, fileId: null }));
