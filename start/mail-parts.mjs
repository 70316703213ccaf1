import { createRequire } from 'node:module'
import { join } from 'node:path'

/** What our mails are made of, each of a package of its own. */
const parts = [
  'Body',
  'Button',
  'Container',
  'Head',
  'Heading',
  'Hr',
  'Html',
  'Link',
  'Preview',
  'Section',
  'Text',
]

/**
 * For esbuild, which leaves libraries where they are installed, but for one: takes of @react-email/components what our
 * mails use, with what that leans on, and leaves what would be loaded with it and take thirty megabytes of each worker: a
 * whole Tailwind, a highlighter, and what makes HTML pretty.
 */
export const libraries = {
  name: 'libraries',
  setup(build) {
    build.onResolve({ filter: /^@react-email\/components$/ }, ({ path, resolveDir }) => ({
      path: homeOf(path, resolveDir),
      namespace: 'mail-parts',
    }))
    build.onLoad({ filter: /.*/, namespace: 'mail-parts' }, ({ path }) => ({
      contents: [
        ...parts.map((part) => `export { ${part} } from '@react-email/${part.toLowerCase()}'`),
        "export { render, toPlainText } from '@react-email/render'",
      ].join('\n'),
      resolveDir: path,
    }))
    build.onResolve({ filter: /^prettier\// }, ({ path }) => ({ path, namespace: 'not-pretty' }))
    build.onLoad({ filter: /.*/, namespace: 'not-pretty' }, () => ({
      contents: 'export const format = undefined',
    }))
    build.onResolve({ filter: /^[^./#]/ }, ({ path, kind, importer, namespace }) => {
      const isPart = namespace === 'mail-parts' || importer.includes('/node_modules/@react-email/')
      const isShared = /^(react|react-dom|node:.*)(\/|$)/.test(path)
      return kind === 'entry-point' || (isPart && !isShared) ? undefined : { path, external: true }
    })
  },
}

/** The folder of a package as it is found from another. */
function homeOf(name, from) {
  const found = createRequire(join(from, 'importer.js')).resolve(name)
  return found.slice(0, found.lastIndexOf(`/${name}/`) + name.length + 1)
}
