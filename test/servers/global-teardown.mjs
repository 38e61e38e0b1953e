import { endRun } from './end-run.mjs';

export default async function tearDown() {
  await endRun(process.env.TEST_RUN);
}
