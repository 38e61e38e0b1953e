import { useNavigate, useSearchParams } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { useChosenEvent } from '../events/chosen-event.js';
import { useActing } from '../goods/use-acting.js';
import { PublishOfferDocument } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { OnBehalfFields } from '../parts/on-behalf-fields.js';
import { onBehalfOf } from '../parts/on-behalf-value.js';
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
  const given = params.get('supplierId');
  const draft = useDraftForm(`offer.new.${given ?? ''}`, {
    ...emptyOffer(role === 'ORGANISER' ? null : organisation.province),
    onBehalf: onBehalfOf(given),
  });
  const [publish, state] = useSend(PublishOfferDocument);
  const { form } = draft;
  const { onBehalf } = form.values;
  const { staff, errors, ready } = useActing(onBehalf);
  return (
    <>
      <PageTitle title={w.offers.newTitle} help={w.offers.newHelp} />
      <FormScreen
        draft={draft}
        state={state}
        labels={w.fields}
        submitLabel={w.offers.publish}
        onSubmit={async (values) => {
          const acting = ready();
          if (!acting) return;
          const offer = await publish({
            key: draft.key,
            eventId: event?.id,
            input: toOffer(values),
            ...acting,
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
            errors={errors}
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
