/** Beginnings of the specs that take longest, the longest first: begun last, one of them would go on alone. */
const long = [
  ...['test/docker/images', 'test/browser/accessible', 'apps/start/src/main', 'test/browser/three-people'],
  ...['test/jobs/jobs', 'test/browser/deals', 'test/jobs/changes', 'test/backup', 'test/browser'],
  ...['apps/start/src/postgres', 'test/guards', 'apps/api'],
];

/** Jest's order of the specs, also in a fresh clone that remembers no times. */
export default class LongestFirst {
  sort(tests) {
    const place = ({ path, context }) => {
      const name = path.slice(context.config.rootDir.length + 1);
      const at = long.findIndex((beginning) => name.startsWith(beginning));
      return at < 0 ? long.length : at;
    };
    return [...tests].sort((a, b) => place(a) - place(b) || a.path.localeCompare(b.path));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}
