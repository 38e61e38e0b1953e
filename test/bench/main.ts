import 'reflect-metadata';
import { isDeepStrictEqual } from 'node:util';
import { benchConference } from './conference.js';
import { ask, cpuPerRequest, median } from './measure.js';
import { screens } from './screens.js';
import { startSide, type Side } from './side-process.js';

// `npm run --silent bench:api`: server CPU a request of the product and of three others that answer the same JSON, each in a
// process of its own, asked in turns; medians. Progress goes to standard error, one JSON line to standard output.
const opponents = { toBareRoute: 'bare-route', toMercurius: 'mercurius', toApolloExpress: 'apollo-express' };
const warmUp = 600;
const rounds = 9;
const requestsARound = 150;
const say = (line: string) => process.stderr.write(`${line}\n`);

const conference = await benchConference();
const sides: Side[] = [conference.ours];
const result: Record<string, unknown> = {};
try {
  for (const name of Object.values(opponents))
    sides.push(await startSide(name, conference.databaseUrl, conference.dataDir));
  for (const [name, screen] of Object.entries(screens(conference.eventId))) {
    const once = (side: Side) => () =>
      ask(side, side.name === 'bare-route' ? `/${name}` : '/graphql', screen, conference.staff.bearer);
    const answers = await Promise.all(sides.map((side) => once(side)()));
    const [expected, ...others] = answers.map(({ body }) => JSON.parse(body));
    for (const [at, other] of others.entries())
      if (expected.errors || !isDeepStrictEqual(other, expected))
        throw new Error(
          `${sides[at + 1]?.name} answers ${name} otherwise:\n${JSON.stringify([expected, other])}`,
        );
    for (const side of sides) await cpuPerRequest(side, warmUp, once(side));
    const measured = new Map(sides.map((side) => [side.name, [] as number[]]));
    for (let round = 0; round < rounds; round++)
      for (const side of sides)
        measured.get(side.name)?.push(await cpuPerRequest(side, requestsARound, once(side)));
    const cpu = (side: string) => median(measured.get(side) ?? []);
    result[name] = {
      bytes: answers[0]?.body.length,
      microseconds: Object.fromEntries(sides.map((side) => [side.name, Math.round(cpu(side.name))])),
      ratios: Object.fromEntries(
        Object.entries(opponents).map(([ratio, side]) => [
          ratio,
          Number((cpu('ours') / cpu(side)).toFixed(2)),
        ]),
      ),
    };
    say(`${name}: ${JSON.stringify(result[name])}`);
  }
  process.stdout.write(`${JSON.stringify(result)}\n`);
} finally {
  for (const side of sides.slice(1)) await side.stop();
  await conference.stop();
}
