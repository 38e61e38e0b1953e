import { useRef, useState } from 'react';
import { OrderSigningListDocument, type MouRowFragment } from '../gql/operations.js';
import { useAct } from '../talk/use-act.js';

/**
 * The list in the order of the stage, moved at once on the screen and then at the API: moves made meanwhile are sent
 * together as the order that came of them. Earlier orders are kept to go back to.
 */
export function useStageOrder(eventId: string, listed: readonly MouRowFragment[], onRefused: () => void) {
  const [send] = useAct(OrderSigningListDocument);
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const [earlier, setEarlier] = useState<readonly (readonly string[])[]>([]);
  const latest = useRef<readonly string[] | null>(null);
  const sending = useRef(false);

  const byStage = [...listed].sort((a, b) => (a.stageOrder ?? 0) - (b.stageOrder ?? 0));
  const ids = byStage.map(({ id }) => id);
  const same = (other: readonly string[]) =>
    other.length === ids.length && other.every((id) => ids.includes(id));
  const order = wanted && same(wanted) ? wanted : ids;
  const mous = order.flatMap((id) => byStage.filter((mou) => mou.id === id));
  const before = earlier.at(-1);

  const arrange = async (next: readonly string[]) => {
    setWanted(next);
    latest.current = next;
    if (sending.current) return;
    sending.current = true;
    while (latest.current) {
      const now: readonly string[] = latest.current;
      const done = await send({ eventId, mouIds: [...now] });
      if (!done) onRefused();
      if (!done || latest.current === now) latest.current = null;
    }
    sending.current = false;
    setWanted(null);
  };
  return {
    mous,
    /** Puts one at a place, 0 the first. */
    move: (id: string, to: number) => {
      const rest = order.filter((other) => other !== id);
      setEarlier((all) => [...all, order]);
      void arrange([...rest.slice(0, to), id, ...rest.slice(to)]);
    },
    /** Undoes the last move; undefined where there is none to undo. */
    undo:
      before && same(before)
        ? () => {
            setEarlier((all) => all.slice(0, -1));
            void arrange(before);
          }
        : undefined,
  };
}
