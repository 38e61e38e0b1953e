// The house's arrows, checked by `npm run arrows`; test/guards/arrows.spec.ts shows that each rule bites.
// From a lib, the libs it may enter; every arrow goes down.
const below = {
  trade: [],
  matching: ['trade'],
  platform: ['trade'],
  access: ['platform', 'trade'],
  importing: ['access', 'platform', 'trade'],
  products: ['importing', 'access', 'platform', 'trade'],
  buyers: ['importing', 'access', 'platform', 'trade'],
  conference: ['importing', 'access', 'platform', 'trade'],
  booths: ['importing', 'access', 'platform', 'trade'],
  matchmaking: [
    ...['products', 'buyers', 'conference', 'booths', 'matching'],
    ...['importing', 'access', 'platform', 'trade'],
  ],
  contracts: [
    ...['matchmaking', 'products', 'buyers', 'conference', 'booths'],
    ...['importing', 'access', 'platform', 'trade'],
  ],
};
const pure = '^libs/(trade|matching)/';
const spec = '\\.spec\\.ts$';
const testHelp = '^libs/[^/]+/test/';
const besideTheProduct = ['^libs/matching/kernel/build', testHelp];

module.exports = {
  forbidden: [
    ...Object.entries(below).map(([lib, allowed]) => ({
      name: `${lib}-looks-down-only`,
      severity: 'error',
      from: { path: `^libs/${lib}/`, pathNot: [spec, testHelp] },
      to: {
        path: '^(libs|apps|test|prisma-free-migrations)/',
        pathNot: [lib, ...allowed].map((name) => `^libs/${name}/`),
      },
    })),
    {
      name: 'every-lib-has-its-place',
      comment: 'A new lib is added to the list above, with what it may enter.',
      severity: 'error',
      from: { path: '^libs/', pathNot: Object.keys(below).map((lib) => `^libs/${lib}/`) },
      to: {},
    },
    {
      name: 'a-lib-has-one-door',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'a-lib-has-one-door-for-apps-too',
      severity: 'error',
      from: { path: '^(apps|test|prisma-free-migrations)/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'a-door-is-opened-by-its-name',
      comment: 'import from #products, not from ../../products/src/index.js',
      severity: 'error',
      from: { path: '^(libs/[^/]+|apps|test|prisma-free-migrations)/' },
      to: { path: '^libs/', pathNot: '^$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'pure-libs-need-no-package',
      comment: 'Reading CSV text is pure too.',
      severity: 'error',
      from: { path: pure, pathNot: [spec, ...besideTheProduct] },
      to: { path: 'node_modules/', pathNot: 'node_modules/csv-parse/' },
    },
    {
      name: 'pure-libs-only-read-their-data',
      severity: 'error',
      from: { path: pure, pathNot: [spec, ...besideTheProduct] },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(fs|path|url)$' },
    },
    {
      name: 'only-platform-knows-the-queue',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/platform/', spec] },
      to: { path: 'node_modules/(bullmq|ioredis)/' },
    },
    {
      name: 'the-conference-app-knows-the-api-only',
      severity: 'error',
      from: { path: '^apps/conference-app/' },
      to: { path: '^(libs|apps/(api|worker|start)|prisma-free-migrations|test)/' },
    },
    {
      name: 'apps-do-not-know-each-other',
      severity: 'error',
      from: { path: '^apps/(api|worker)/', pathNot: spec },
      to: { path: '^(apps|test)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: {},
      // Types alone, and what a build makes: there may be no file to find.
      to: { couldNotResolve: true, pathNot: ['^@graphql-typed-document-node/core', '/dist/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.mts', '.json'],
      exportsFields: ['exports'],
    },
  },
};
