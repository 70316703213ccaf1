import { relative, sep } from 'node:path'
import type { Plugin } from 'vite'
import { wordsOfPages } from './table.ts'

const name = 'virtual:words-of-page'
const id = `\0${name}`

/** A build reads its settings anew for the browser and for the server: both are given what was computed first. */
const built = globalThis as typeof globalThis & { wordsOfPages?: Promise<string> }

/**
 * The table of which page says what, computed from the modules for whoever imports `virtual:words-of-page`: once in a
 * build or a run of tests; while somebody develops, anew with each change, and the page is loaded again when it is another.
 */
export function wordsOfPage(): Plugin {
  let table: string | undefined
  let building = false
  const written = async () => JSON.stringify(await wordsOfPages())
  const whenBuilt = () => {
    built.wordsOfPages ??= written()
    return built.wordsOfPages
  }
  return {
    name: 'words-of-page',
    configResolved: ({ command }) => {
      building = command === 'build'
    },
    // Before it is asked for: it is computed beside the rest.
    buildStart: () => {
      if (building) whenBuilt().catch(() => {}) // whoever loads it is told
    },
    resolveId: (source) => (source === name ? id : null),
    load: async (asked) => {
      if (asked !== id) return null
      table ??= await (building ? whenBuilt() : written())
      return `export default ${table}`
    },
    handleHotUpdate: async ({ file, modules, server }) => {
      if (!table || !relative(server.config.root, file).startsWith(`app${sep}`)) return
      const before = table
      table = await written()
      const module = server.moduleGraph.getModuleById(id)
      return table === before || !module ? modules : [module, ...modules]
    },
  }
}
