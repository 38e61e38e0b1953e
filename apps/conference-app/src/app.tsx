import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { useState } from 'react';
import { BrowserRouter } from 'react-router';
import { signedOutHere } from './access/viewer.js';
import { Messages } from './parts/tell.js';
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
              <Messages />
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
