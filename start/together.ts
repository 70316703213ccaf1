/**
 * `npm run together`: web and worker in one process, for a small commune: what both need is loaded once. Each is the
 * program that runs by itself elsewhere, and both are told to stop at once (app/lib/process/when-told-to-stop.ts).
 */
// React reads it when it is first imported.
process.env.NODE_ENV ??= 'production'
const program = (name: string) => import(new URL(`./${name}.js`, import.meta.url).href)

await program('worker')
await program('web')
