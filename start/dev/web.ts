import { readPagesFrom } from '#app/web/server/pages.ts'
import { pagesFromSources } from './pages-from-sources.ts'

/** The web server of whoever develops: the same, but that its pages come from their sources as they are at the moment. */
process.env.NODE_ENV = 'development' // React reads it when it is first imported
readPagesFrom(pagesFromSources)
await import('#app/web/server.ts')
