import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { AdvisedHere } from '../advice/advised-here.js';
import { useArrival } from '../advice/use-arrival.js';
import { useActing } from '../goods/use-acting.js';
import { useOpened } from '../goods/use-opened.js';
import { ChangeOfferDocument, OfferDocument, type OfferFieldsFragment } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { Loading } from '../parts/loading.js';
import { OnBehalfFields } from '../parts/on-behalf-fields.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { OfferFields } from './offer-fields.js';
import { offerValues, toOffer, type OfferValues } from './offer-values.js';

type Offer = OfferFieldsFragment;

export default function ChangeOffer() {
  const { w } = useWords();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OfferDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const askLatest = async () => (await refetch()).data?.offer;
  return (
    <>
      <PageTitle title={w.offers.changeTitle} help={w.offers.changeHelp} />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && <Changing offer={data.offer} askLatest={askLatest} />}
    </>
  );
}

function Changing({ offer, askLatest }: { offer: Offer; askLatest: () => Promise<Offer | undefined> }) {
  const { opened, draftName, goOn, note } = useOpened('offer', offer, offerValues, askLatest);
  return (
    <>
      {note}
      <AdvisedHere offerId={opened.id} />
      <Form key={draftName} opened={opened} draftName={draftName} onLoadLatest={goOn} />
    </>
  );
}

type FormProps = { opened: Offer; draftName: string; onLoadLatest: (mine: OfferValues) => Promise<void> };

function Form({ opened, draftName, onLoadLatest }: FormProps) {
  const { w } = useWords();
  const navigate = useNavigate();
  const { id, version, supplier, asWritten } = opened;
  useArrival();
  const draft = useDraftForm(draftName, offerValues(opened));
  const [change, state] = useSend(ChangeOfferDocument);
  const { onBehalf } = draft.form.values;
  const { staff, errors, ready } = useActing(onBehalf);
  return (
    <FormScreen
      draft={draft}
      state={state}
      labels={w.fields}
      submitLabel={w.common.save}
      onLoadLatest={() => void onLoadLatest(draft.form.getValues())}
      onSubmit={async (values) => {
        const acting = ready();
        if (!acting) return;
        if (!(await change({ id, version, input: toOffer(values), ...acting }))) return;
        draft.done();
        tell(w.offers.saved);
        await navigate(`/offers/${id}`);
      }}
    >
      {staff && (
        <OnBehalfFields
          fixed
          value={onBehalf}
          onChange={(next) => draft.form.setFieldValue('onBehalf', next)}
          errors={errors}
        />
      )}
      <OfferFields form={draft.form} filesOf={staff ? supplier.id : undefined} asWritten={asWritten} />
    </FormScreen>
  );
}
