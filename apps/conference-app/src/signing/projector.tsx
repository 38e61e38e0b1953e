import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ConferenceEvent } from '../events/chosen-event.js';
import { NeedsEvent } from '../events/needs-event.js';
import { SigningBoardDocument } from '../gql/operations.js';
import { useConnection } from '../live/live.js';
import { Loading } from '../parts/loading.js';
import { LanguageSwitch } from '../shell/language-switch.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { ProjectorList } from './projector-list.js';
import { ProjectorStage } from './projector-stage.js';
import { ProjectorTotals } from './projector-totals.js';
import classes from './projector.module.css';
import { useWakeLock } from './use-wake-lock.js';

/** The board for the hall: no navigation, letters to be read from the last row, moved from another screen. */
export default function Projector() {
  const navigate = useNavigate();
  useWakeLock();
  useEffect(() => {
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && void navigate('/board');
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [navigate]);
  return (
    <div className={classes.screen}>
      <Corner />
      <main className={classes.main}>
        <NeedsEvent>{(event) => <Hall key={event.id} event={event} />}</NeedsEvent>
      </main>
    </div>
  );
}

function Corner() {
  const { w } = useWords();
  const connection = useConnection();
  return (
    <header className={classes.corner}>
      <span role="status" className={classes.lost}>
        {connection !== 'online' && w.signing.projector.lost}
      </span>
      <Link to="/board">{w.signing.projector.back}</Link>
      <LanguageSwitch onDark />
    </header>
  );
}

function Hall({ event }: { event: ConferenceEvent }) {
  const { w } = useWords();
  const { data, error, refetch } = useQuery(SigningBoardDocument, { variables: { eventId: event.id } });
  useEffect(() => {
    document.title = `${w.signing.board.title} · ${event.name}`;
  }, [w, event.name]);
  const board = data?.signingBoard;
  const at = board?.rows.findIndex(({ mouId }) => mouId === board.currentMouId) ?? -1;
  const current = board?.rows[at];
  return (
    <>
      <h1 className={classes.event}>{event.name}</h1>
      {!board && (error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {board && (
        <>
          <div className={classes.hall}>
            {current ? (
              <ProjectorStage row={current} place={at + 1} all={board.rows.length} />
            ) : (
              <p className={classes.soon}>{w.signing.projector.soon}</p>
            )}
            <ProjectorList rows={board.rows} at={at} />
          </div>
          <ProjectorTotals board={board} />
        </>
      )}
    </>
  );
}
