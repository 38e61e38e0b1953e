type Asked = { refetch: () => Promise<unknown>; getCurrentResult: () => { loading: boolean } };

/**
 * Asks queries again. One that is being asked already is asked once more afterwards: what is under way may have been
 * read before the change, and Apollo lets two askers share its answer.
 */
export function askingAgain(): (query: Asked) => void {
  const onceMore = new Map<Asked, boolean>();
  const ask = (query: Asked, underWay: boolean) => {
    onceMore.set(query, underWay);
    const done = () => {
      const again = onceMore.get(query);
      onceMore.delete(query);
      if (again) ask(query, false);
    };
    query.refetch().then(done, done); // the query shows its own error
  };
  return (query) => {
    if (onceMore.has(query)) onceMore.set(query, true);
    else ask(query, query.getCurrentResult().loading);
  };
}
