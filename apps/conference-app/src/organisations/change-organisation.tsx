import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useViewer } from '../access/viewer.js';
import {
  ChangeOrganisationDocument,
  OrganisationDocument,
  type OrganisationFieldsFragment,
} from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { Loading } from '../parts/loading.js';
import { OnBehalfFields } from '../parts/on-behalf-fields.js';
import { onBehalfOf, toOnBehalf } from '../parts/on-behalf-value.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { inputOf, OrganisationFields, useOrganisationLabels, valuesOf } from './organisation-fields.js';

/** Staff change any organisation on its behalf; a party its own. */
export default function ChangeOrganisation() {
  const { w } = useWords();
  const viewer = useViewer();
  const { id = viewer.organisation.id } = useParams();
  const { data, error, refetch } = useQuery(OrganisationDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  return (
    <>
      <PageTitle title={w.organisations.change} help={w.organisations.changeHelp} />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {data && <Form organisation={data.organisation} />}
    </>
  );
}

function Form({ organisation }: { organisation: OrganisationFieldsFragment }) {
  const { w } = useWords();
  const navigate = useNavigate();
  const labels = useOrganisationLabels();
  const viewer = useViewer();
  const [opened] = useState(organisation);
  const { id, version } = opened;
  const forAnother = viewer.role === 'ORGANISER' && opened.kind !== 'ORGANISER';
  const draft = useDraftForm(`organisation.${id}.${version}`, {
    ...valuesOf(opened),
    onBehalf: onBehalfOf(id),
  });
  const { form } = draft;
  const [change, state] = useSend(ChangeOrganisationDocument);
  return (
    <FormScreen
      draft={draft}
      state={state}
      labels={labels}
      submitLabel={w.common.save}
      onLoadLatest={() => window.location.reload()}
      onSubmit={async (values) => {
        const onBehalf = forAnother ? toOnBehalf(values.onBehalf) : undefined;
        if (forAnother && !onBehalf) {
          form.setFieldError('onBehalf', w.onBehalf.chooseHow);
          return;
        }
        if (!(await change({ id, version, input: inputOf(values), onBehalf }))) return;
        draft.done();
        tell(w.organisations.saved);
        await navigate(viewer.role === 'ORGANISER' ? `/organisations/${id}` : '/organisation');
      }}
    >
      {forAnother && (
        <OnBehalfFields
          fixed
          value={form.values.onBehalf}
          onChange={(onBehalf) => form.setFieldValue('onBehalf', onBehalf)}
          errors={{ how: form.errors.onBehalf as string | undefined }}
        />
      )}
      <OrganisationFields form={form} kindFixed />
    </FormScreen>
  );
}
