/**
 * SQL: when the program by itself asks again for run `r`: the newest of an open event, which broke off. Five minutes later,
 * twice as long after each further one that broke off in a row, at most some five hours; null for any other.
 */
export const retryAt = `case when r.status = 'FAILED'
    and not exists (select from match_run n where n.event_id = r.event_id and (n.requested_at, n.id) > (r.requested_at, r.id))
    and exists (select from event e where e.id = r.event_id and e.status = 'OPEN')
  then r.finished_at + interval '5 minutes' * power(2, least(6, (
    select count(*) - 1 from match_run b where b.event_id = r.event_id and b.status = 'FAILED' and b.requested_at >
      coalesce((select max(g.requested_at) from match_run g where g.event_id = r.event_id and g.status = 'FINISHED'),
        '-infinity')))) end`;
