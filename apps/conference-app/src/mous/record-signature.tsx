import { useQuery } from '@apollo/client/react';
import { Alert, Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import {
  MouDocument,
  RecordSignatureDocument,
  type MouFieldsFragment,
  type MouPartyFieldsFragment,
} from '../gql/operations.js';
import { FormScreen } from '../parts/form-screen.js';
import { keyOf } from '../parts/key-of.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { tell } from '../parts/tell.js';
import { useDraftForm } from '../parts/use-draft-form.js';
import { ErrorNote } from '../talk/error-note.js';
import { useSend } from '../talk/use-send.js';
import { useWords } from '../words/words.js';
import { signatureOf, toSignature, unsigned } from './signature-values.js';
import { SignatoryFields } from './signatory-fields.js';
import { shortMark } from './text-mark.js';

/**
 * Staff record who really signed on the paper, one party after the other; `?party=` says which is first, `?from=board` that
 * they come from the board and go back there.
 */
export default function RecordSignature() {
  const { w, f } = useWords();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(MouDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const mou = data?.mou;
  const [params] = useSearchParams();
  const [turn, setTurn] = useState({ number: 1, party: params.get('party') });
  return (
    <>
      <PageTitle
        title={w.mous.recordTitle}
        help={mou ? `${w.mous.numbered(f.number(mou.number))}: ${mou.title}` : w.mous.recordHelp}
        actions={<Back id={id} />}
      />
      {error && !data ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error && <Loading />}
      {mou &&
        (mou.moves.includes('RECORD') ? (
          <Recording
            key={`${mou.id}.${turn.number}`}
            mou={mou}
            party={turn.party}
            onNext={(party) => setTurn({ number: turn.number + 1, party })}
          />
        ) : (
          <Text>{w.mous.nothingToRecord}</Text>
        ))}
    </>
  );
}

function useBack(id: string): { to: string; label: string } {
  const { w } = useWords();
  const [params] = useSearchParams();
  return params.get('from') === 'board'
    ? { to: '/board', label: w.signing.projector.back }
    : { to: `/mous/${id}`, label: w.mous.backToMou };
}

function Back({ id }: { id: string }) {
  const { to, label } = useBack(id);
  return (
    <Button component={Link} to={to} variant="default" leftSection={<IconArrowLeft aria-hidden size={20} />}>
      {label}
    </Button>
  );
}

type RecordingProps = {
  mou: MouFieldsFragment;
  /** For which party it is likely. */
  party: string | null;
  onNext: (party: string) => void;
};

/** The form is of one text: after another text was agreed to meanwhile the API says so. */
function Recording({ mou, party: first, onNext }: RecordingProps) {
  const { w, f } = useWords();
  const navigate = useNavigate();
  const back = useBack(mou.id);
  const [opened] = useState(mou);
  const draft = useDraftForm(`mou.record.${opened.id}.${opened.sha256}`, signatureOf(opened, first));
  const { form } = draft;
  const { values, errors } = form;
  const [record, state] = useSend(RecordSignatureDocument);
  const isChosen = ({ organisation }: MouPartyFieldsFragment) =>
    organisation.organisationId === values.organisationId;
  const party = opened.parties.find(isChosen);
  const another = values.signatoryId !== null && values.signatoryId !== party?.signatory?.id;
  // One that signed meanwhile stays while it is chosen: the list would show another than is sent.
  const parties = [...unsigned(mou), ...mou.parties.filter((each) => each.signature && isChosen(each))];
  return (
    <FormScreen
      draft={draft}
      state={state}
      submitLabel={w.mous.recordSubmit}
      labels={{
        organisationId: w.mous.recordParty,
        signatoryId: w.mous.recordWho,
        position: w.mous.position,
        authority: w.mous.authority,
        signedAt: w.mous.signedTime,
        signingConsentOnForm: w.mous.consent,
      }}
      onSubmit={async (typed) => {
        if (!typed.signatoryId) return form.setErrors({ signatoryId: w.errors.required });
        if (another && !typed.position.trim()) return form.setErrors({ position: w.errors.required });
        const input = toSignature(opened.sha256, typed);
        const key = keyOf(draft.key, { from: opened.steps.at(-1)?.number, input });
        const recorded = await record({ key, id: opened.id, input });
        if (!recorded) return;
        draft.done();
        const next = unsigned(recorded).find(({ mustSign }) => mustSign)?.organisation;
        tell(next ? w.mous.recordedNext(next.name) : w.mous.recorded);
        if (next) onNext(next.organisationId);
        else await navigate(back.to);
      }}
    >
      <Alert color="amber">
        <Text>{w.mous.recordHelp}</Text>
        <Text fw={600}>{w.mous.recordCheck(f.number(opened.textVersion), shortMark(opened.sha256))}</Text>
      </Alert>
      <NativeSelect
        size="md"
        label={w.mous.recordParty}
        required
        data-path="organisationId"
        value={values.organisationId}
        error={errors.organisationId}
        onChange={(change) => form.setValues(signatureOf(opened, change.currentTarget.value))}
        data={parties.map(({ organisation, role, signature }) => ({
          value: organisation.organisationId,
          label: `${organisation.name} (${signature ? w.mous.recordedAlready : w.enums.partyRole[role]})`,
        }))}
      />
      {party && (
        <SignatoryFields
          key={values.organisationId}
          organisationId={values.organisationId}
          organisationName={party.organisation.name}
          path=""
          label={w.mous.recordWho}
          hint={w.mous.recordWhoHint}
          needsPosition={another}
          value={values}
          onChange={(value) => form.setValues(value)}
          errorOf={(field) => errors[field]}
        />
      )}
      {another && !values.authority.trim() && <Alert color="amber">{w.mous.anotherHint}</Alert>}
      <TextInput
        type="datetime-local"
        maw="20rem"
        label={w.mous.signedTime}
        description={w.mous.signedTimeHint}
        {...form.getInputProps('signedAt')}
      />
    </FormScreen>
  );
}
