import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { signedOutHere } from './access/viewer.js';
import { ScreenBoundary } from './shell/screen-boundary.js';
import { Door } from './shell/door.js';
import { makeClient } from './talk/client.js';
import { cssVariables, theme } from './theme.js';
import { SpeechProvider } from './words/words.js';

export function App() {
  const [client] = useState(() => {
    const made = makeClient(() => signedOutHere(made));
    return made;
  });
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <SpeechProvider>
        <ApolloProvider client={client}>
          <BrowserRouter>
            <ModalsProvider>
              <Notifications position="bottom-center" autoClose={6000} zIndex={150} />
              <ScreenBoundary>
                <Door />
              </ScreenBoundary>
            </ModalsProvider>
          </BrowserRouter>
        </ApolloProvider>
      </SpeechProvider>
    </MantineProvider>
  );
}
