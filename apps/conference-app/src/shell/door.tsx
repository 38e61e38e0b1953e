import { useQuery } from '@apollo/client/react';
import { Container } from '@mantine/core';
import { lazy } from 'react';
import { Route, Routes, useMatch } from 'react-router';
import { ViewerContext } from '../access/viewer.js';
import { ChosenEventProvider } from '../events/chosen-event.js';
import { ViewerDocument } from '../gql/operations.js';
import { LiveProvider } from '../live/live.js';
import { Loading } from '../parts/loading.js';
import { ErrorNote } from '../talk/error-note.js';
import { Screens } from '../routes/screens.js';
import { Shell } from './shell.js';

const SignIn = lazy(() => import('../access/sign-in.js'));
const AcceptInvitation = lazy(() => import('../access/accept-invitation.js'));

/** Who is there decides what opens: an invitation, the sign-in, or the product. */
export function Door() {
  return (
    <Routes>
      <Route path="/invite/:token" element={<AcceptInvitation />} />
      <Route path="*" element={<Inside />} />
    </Routes>
  );
}

function Inside() {
  const { data, error, refetch } = useQuery(ViewerDocument);
  const projector = useMatch('/board/projector');
  if (!data)
    return (
      <Container size="xs" py="xl" component="main">
        {error ? <ErrorNote error={error} onRetry={() => refetch()} /> : <Loading />}
      </Container>
    );
  if (!data.viewer) return <SignIn />;
  return (
    <ViewerContext value={data.viewer}>
      <LiveProvider key={data.viewer.accountId}>
        <ChosenEventProvider>
          {projector && data.viewer.role === 'ORGANISER' ? (
            <Screens role={data.viewer.role} />
          ) : (
            <Shell>
              <Screens role={data.viewer.role} />
            </Shell>
          )}
        </ChosenEventProvider>
      </LiveProvider>
    </ViewerContext>
  );
}
