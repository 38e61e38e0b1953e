import { Button } from '@mantine/core';
import { IconPhone, IconPresentation } from '@tabler/icons-react';
import { Link } from 'react-router';
import { NeedsEvent } from '../events/needs-event.js';
import { PageTitle } from '../parts/page-title.js';
import { useWords } from '../words/words.js';
import { NeedsList } from './needs-list.js';
import { Ready } from './ready.js';
import { StageList } from './stage-list.js';

/** For staff: which memoranda are signed on the day, in which order, and the papers of the ceremony. */
export default function SigningScreen() {
  return <NeedsEvent>{(event) => <Screen key={event.id} eventId={event.id} />}</NeedsEvent>;
}

function Screen({ eventId }: { eventId: string }) {
  const { w } = useWords();
  return (
    <>
      <PageTitle
        title={w.signing.title}
        help={w.signing.help}
        actions={
          <>
            <Button component={Link} to="/board" leftSection={<IconPresentation aria-hidden size={20} />}>
              {w.signing.toBoard}
            </Button>
            <Button
              component={Link}
              to="/waiting"
              variant="default"
              leftSection={<IconPhone aria-hidden size={20} />}
            >
              {w.signing.toWaiting}
            </Button>
          </>
        }
      />
      <NeedsList eventId={eventId}>
        {(list, askAgain) => (
          <>
            <Ready ready={list.ready} onChanged={askAgain} />
            <StageList eventId={eventId} listed={list.mous} onChanged={askAgain} />
          </>
        )}
      </NeedsList>
    </>
  );
}
