/** Who may import whom: docs/decisions/0002-import-rules.md. A type-only import is allowed to ui and emails. */
const places = '^(app|db|demo|emails|sandbox|start|tests)/'
const test = '\\.test\\.tsx?$'
const only = (from, to, extra = {}) => ({
  name: `${from}-may-only-import`,
  severity: 'error',
  from: { path: `^${from}/`, pathNot: test },
  to: { path: places, pathNot: to.map((t) => `^${t}(/|\\.|$)`), ...extra },
})
const valuesOnly = { dependencyTypesNot: ['type-only'] }

// The areas of the domain, each of which may know only those before it.
const areas = [
  'audit',
  'subjects',
  'commune',
  'people',
  'station',
  'projects',
  'dossiers',
  'participation',
  'proposals',
  'field',
  'counter',
  'ballots',
  'ledger',
  'funding',
  'publishing',
  'moderation',
  'overview',
  'account',
]
const areaOrder = areas.map((area, i) => {
  const later = [...areas.slice(i + 1), ...(area === 'ballots' ? ['participation'] : [])]
  return {
    name: `${area}-knows-only-earlier-areas`,
    severity: 'error',
    from: { path: `^app/domain/${area}/`, pathNot: test },
    to: { path: later.length ? `^app/domain/(${later.join('|')})/` : '^$' },
  }
})

module.exports = {
  forbidden: [
    only('app/lib', ['app/lib']),
    only('db', ['db', 'app/lib']),
    only('app/services', ['app/services', 'app/lib', 'app/env']),
    only('app/domain', ['app/domain', 'db', 'app/lib']),
    only('app/web', ['app/web', 'app/domain', 'app/services', 'app/lib', 'db', 'app/env']),
    only('app/ui', ['app/ui', 'app/lib'], valuesOnly),
    only('emails', ['emails', 'app/lib'], valuesOnly),
    only('app/telling', ['app/telling', 'app/domain', 'emails', 'app/lib'], valuesOnly),
    only('app/jobs', [
      'app/jobs',
      'app/telling',
      'app/domain',
      'app/services',
      'emails',
      'app/lib',
      'db',
      'app/env',
    ]),
    only('app/routes', [
      'app/routes',
      'app/web',
      'app/telling',
      'app/domain',
      'app/ui',
      'app/lib',
      'app/services',
      'emails',
    ]),
    only('sandbox', ['sandbox', 'app/lib']),
    only('demo', ['demo', 'app/domain', 'app/services', 'app/env', 'app/lib', 'db']),
    {
      name: 'sandbox-is-alone',
      severity: 'error',
      from: { path: places, pathNot: ['^sandbox/', '^tests/', test] },
      to: { path: '^sandbox/' },
    },
    {
      name: 'demo-is-imported-by-the-starter-alone',
      severity: 'error',
      from: { path: places, pathNot: ['^demo/', '^start/', '^tests/', test] },
      to: { path: '^demo/' },
    },
    {
      name: 'domain-by-its-front-door',
      severity: 'error',
      from: { path: '^app/domain/([^/]+)/', pathNot: test },
      to: { path: '^app/domain/[^/]+/', pathNot: ['^app/domain/$1/', '/index\\.ts$'] },
    },
    {
      name: 'domain-from-outside-by-its-front-door',
      severity: 'error',
      from: { path: '^(app/(web|routes|jobs|telling)|demo)/', pathNot: test },
      to: { path: '^app/domain/[^/]+/', pathNot: ['/index\\.ts$'] },
    },
    ...areaOrder,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
