import { resolve } from 'node:path';
import { ApiClient } from '../../apps/start/src/api-client.js';
import { repositoryPath } from '#platform';
import { refused, told } from './check.js';
import { deals } from './deals.js';
import { matching } from './matching.js';
import { startProduct } from './product.js';
import { registration } from './registration.js';
import { supplyAndDemand } from './supply-and-demand.js';
import { offers } from './words.js';

const folder = process.argv[2] ? resolve(process.argv[2]) : repositoryPath('apps', 'start', 'demo');
const product = await startProduct();
try {
  const started = Date.now();
  const nobody = new ApiClient(product.url);
  const password = 'một mật khẩu đủ dài';
  const token = await product.openAlliance('Liên minh HTX Một', 'Cán bộ Một', 'staff@story.example');
  await nobody.acceptInvitation(token, password);
  await refused(
    'a wrong password lets nobody in',
    'WRONG_PASSWORD',
    nobody.signIn('staff@story.example', 'mật khẩu sai'),
  );
  await refused('nobody reads without signing in', 'UNAUTHENTICATED', offers(nobody));
  const staff = await nobody.signIn('staff@story.example', password);

  const registered = await registration(staff, folder);
  const parties = await supplyAndDemand(staff, registered.eventId);
  const matched = await matching(staff, parties, registered.eventId);

  const strangers = Object.values(parties);
  const dealt = await deals(staff, strangers, registered.eventId, product.databaseUrl);

  const otherToken = await product.openAlliance('Liên minh HTX Hai', 'Cán bộ Hai', 'staff-2@story.example');
  const otherStaff = await nobody.acceptInvitation(otherToken, password);
  told('another alliance sees nothing of it', (await offers(otherStaff)).total === 0);
  await refused(
    'nor its event',
    'NOT_FOUND',
    otherStaff.ask(`query ($id: ID!) { event(id: $id) { id } }`, { id: registered.eventId }),
  );
  await refused(
    'nor its matches',
    'NOT_FOUND',
    otherStaff.ask(`query ($id: ID!) { matches(eventId: $id) { page { total } } }`, {
      id: registered.eventId,
    }),
  );
  await refused(
    'nor its board',
    'NOT_FOUND',
    otherStaff.ask(`query ($id: ID!) { signingBoard(eventId: $id) { currentMouId } }`, {
      id: registered.eventId,
    }),
  );
  const theirs = await otherStaff.ask<{
    mous: { page: { total: number } };
    proposals: { page: { total: number } };
  }>(`{ mous { page { total } } proposals { page { total } } }`);
  told('nor its papers', theirs.mous.page.total + theirs.proposals.page.total === 0);

  const { offers: imported, demands, incomplete } = registered;
  const { vetoed, matched: pairsMatched, released } = matched;
  const seconds = Math.round((Date.now() - started) / 100) / 10;
  const matches = { pairsVetoed: vetoed, pairsMatched, pairsReleased: released };
  const said = { offers: imported, demands, incomplete, ...matches, ...dealt, seconds };
  process.stdout.write(`${JSON.stringify(said)}\n`);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
} finally {
  await product.stop();
}
