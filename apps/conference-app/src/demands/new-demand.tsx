import { useNavigate, useSearchParams } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { useChosenEvent } from '../events/chosen-event.js';
import { useActing } from '../goods/use-acting.js';
import { PublishDemandDocument } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { OnBehalfFields } from '../parts/on-behalf-fields.js';
import { onBehalfOf } from '../parts/on-behalf-value.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { DemandFields } from './demand-fields.js';
import { emptyDemand, toDemand } from './demand-values.js';

export default function NewDemand() {
  const { w } = useWords();
  const { role, organisation } = useViewer();
  const navigate = useNavigate();
  const { event } = useChosenEvent();
  const [params] = useSearchParams();
  const given = params.get('distributorId');
  const draft = useDraftForm(`demand.new.${given ?? ''}`, {
    ...emptyDemand(role === 'ORGANISER' ? null : organisation.province),
    onBehalf: onBehalfOf(given),
  });
  const [publish, state] = useSend(PublishDemandDocument);
  const { onBehalf } = draft.form.values;
  const { staff, errors, ready } = useActing(onBehalf);
  return (
    <>
      <PageTitle title={w.demands.newTitle} help={w.demands.newHelp} />
      <FormScreen
        draft={draft}
        state={state}
        labels={w.fields}
        submitLabel={w.demands.publish}
        onSubmit={async (values) => {
          const acting = ready();
          if (!acting) return;
          const demand = await publish({
            key: draft.key,
            eventId: event?.id,
            input: toDemand(values),
            ...acting,
          });
          if (!demand) return;
          draft.done();
          tell(w.demands.saved);
          await navigate(`/demands/${demand.id}`);
        }}
      >
        {staff && (
          <OnBehalfFields
            kind="DISTRIBUTOR"
            value={onBehalf}
            onChange={(next) => draft.form.setFieldValue('onBehalf', next)}
            errors={errors}
          />
        )}
        <DemandFields form={draft.form} />
      </FormScreen>
    </>
  );
}
