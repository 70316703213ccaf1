import { build } from 'esbuild'

/** What of a route's module reaches the browser; the rest of it is the server's (Remix takes it out). */
const sent = ['default', 'meta', 'links', 'handle', 'Layout', 'ErrorBoundary', 'HydrateFallback']
sent.push('shouldRevalidate')

/** Nothing that these say is read in a browser: the build forbids them to it. Styles and drawings say nothing. */
const elsewhere =
  /^#(app\/(domain|web|services|jobs|telling)|db|emails)\/|\.server\.tsx?$|\.(css|svg)(\?\w+)?$/

/**
 * For each of these modules of routes, the areas of words (`t.area`) that the browser may read on its page: those of what it
 * sends to the browser and of all that this reaches, name by name. Each is bundled in memory, whereby esbuild leaves out
 * what is not reached, and what is left is read.
 */
export async function areasSaidBy(
  modules: readonly string[],
  areas: readonly string[],
): Promise<Map<string, string[]>> {
  const { outputFiles } = await build({
    entryPoints: modules.map((file, n) => ({ in: `page:${file}`, out: String(n) })),
    plugins: [
      {
        name: 'what-a-page-says',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'page' }))
          onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({
            contents: `import * as page from ${JSON.stringify(`./${path}`)}\nexport default [${sent.map((name) => `page.${name}`)}]`,
            resolveDir: process.cwd(),
          }))
          onResolve({ filter: elsewhere }, ({ path }) => ({ path, external: true }))
        },
      },
    ],
    bundle: true,
    write: false,
    outdir: '.',
    packages: 'external',
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'silent',
  })
  return new Map(
    outputFiles.map(({ path, text }) => {
      const said = new Set(namesIn(text))
      const file = modules[Number(/(\d+)\.js$/.exec(path)?.[1])] ?? ''
      return [file, areas.filter((area) => said.has(area))]
    }),
  )
}

/** `t.area`, `{ area } = t`, whoever calls the words `t`. */
function* namesIn(text: string): Generator<string> {
  for (const [, name = ''] of text.matchAll(/(?<![\w$])t\.(\w+)/g)) yield name
  for (const [, names = ''] of text.matchAll(/\{([^=;]*)\} = (?:[^;\n]*\.)?t[,;\n]/g))
    yield* names.match(/\w+/g) ?? []
}
