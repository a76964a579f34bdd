// Who may import whom. docs/architecture.md shows the result as a picture.
module.exports = {
  forbidden: [
    {
      name: 'db-knows-nobody',
      comment: 'db/ holds the facts; it knows neither the API nor the reader.',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(server|dashboard|tests|bench)/' },
    },
    {
      name: 'counting-is-pure',
      comment: 'db/counting/ makes numbers of acts in memory; it reads nothing.',
      severity: 'error',
      from: { path: '^db/counting/' },
      to: { path: '^db/', pathNot: '^db/(counting|dates|reference|words)/|^db/vocabulary' },
    },
    {
      name: 'charts-are-pure',
      comment:
        'dashboard/charts/ runs in the browser and on the server alike: its own files, chart.js with its parts, and the outlines of the map.',
      severity: 'error',
      from: { path: '^dashboard/charts/' },
      to: {
        pathNot:
          '(^dashboard/charts/|(^|/)node_modules/(chart\\.js|chartjs-chart-geo|topojson-client|world-atlas)/)',
      },
    },
    {
      name: 'server-draws-only-in-export',
      comment: 'Only server/export/ and server/cli/ draw charts.',
      severity: 'error',
      from: { path: '^server/', pathNot: '^server/(export|cli)/' },
      to: { path: '^dashboard/' },
    },
    {
      name: 'server-sees-only-charts',
      comment: 'Of the dashboard, the server may see the charts and nothing else.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^dashboard/', pathNot: '^dashboard/charts/' },
    },
    {
      name: 'server-without-svelte',
      comment: 'Components belong to the dashboard.',
      severity: 'error',
      from: { path: '^(server|db)/' },
      to: { path: '(\\.svelte(\\.ts)?$|(^|/)node_modules/(svelte|@sveltejs)/)' },
    },
    {
      name: 'dashboard-knows-only-the-api',
      comment: 'The dashboard sees what any client sees: schema.graphql, by way of documents.ts.',
      severity: 'error',
      from: { path: '^dashboard/' },
      to: { path: '^(server|db|bench)/' },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'Tests may import anything; nothing imports tests.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'Of two files that import each other neither can be read alone.',
      severity: 'error',
      from: {},
      // A component that draws a tree imports itself.
      to: { circular: true, pathNot: 'ResultTree\\.svelte$' },
    },
    {
      name: 'runs-without-development-packages',
      comment: 'The service must run from an installation without devDependencies.',
      severity: 'error',
      from: { path: '^(server|db|dashboard/charts)/', pathNot: '^db/drizzle\\.config\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'everything-resolves',
      comment: 'The imported file or package does not exist.',
      severity: 'error',
      from: {},
      // This package consists of types alone, which the resolver does not look for.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'svelte', 'browser', 'node', 'types', 'default', 'style'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.json'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
