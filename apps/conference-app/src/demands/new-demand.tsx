import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { useChosenEvent } from '../events/chosen-event.js';
import { PublishDemandDocument } from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { OnBehalfFields, onBehalfOf, toOnBehalf } from '../parts/on-behalf-fields.js';
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
  const [missing, setMissing] = useState(false);
  const staff = role === 'ORGANISER';
  const draft = useDraftForm('demand.new', {
    ...emptyDemand(staff ? null : organisation.province),
    onBehalf: onBehalfOf(params.get('distributorId')),
  });
  const [publish, state] = useSend(PublishDemandDocument);
  const { onBehalf } = draft.form.values;
  return (
    <>
      <PageTitle title={w.demands.newTitle} help={w.demands.newHelp} />
      <FormScreen
        draft={draft}
        state={state}
        labels={w.fields}
        submitLabel={w.demands.publish}
        onSubmit={async (values) => {
          const acting = staff ? toOnBehalf(values.onBehalf) : undefined;
          setMissing(staff && !acting);
          if (staff && !acting) return;
          const demand = await publish({
            key: draft.key,
            eventId: event?.id,
            input: toDemand(values),
            onBehalf: acting,
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
        <DemandFields form={draft.form} />
      </FormScreen>
    </>
  );
}
