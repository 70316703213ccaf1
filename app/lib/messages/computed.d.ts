declare module 'virtual:words-of-page' {
  /** By the name under which a page stands, the areas that it says beside the core (start/words/table.ts). */
  const said: Record<string, readonly import('./words-of-page.ts').Area[]>
  export default said
}
