import { frame, type Html, type Language } from '../frame.ts'
import { words } from './words.ts'

type Layout = { language: Language; url: URL; title: string; body: Html }

/** Each of the mailbox's pages. */
export const layout = (page: Layout) => frame({ ...page, label: words[page.language].language, style })

const style = `
.promise { max-width: 68ch; color: var(--second) }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin-top: 1.5rem }
input[type=search] { font: inherit; min-height: 44px; border-radius: 10px; padding: .25rem .9rem; flex: 1 1 14rem; min-width: 0; border: 1px solid var(--control); background: var(--surface); color: var(--text) }
.mails { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 10px; background: var(--surface) }
.mails:empty { display: none }
.mails li { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .5rem 1rem; border-top: 1px solid var(--line) }
.mails li:first-child { border-top: 0 }
.mails a { grid-column: 1 / -1; display: flex; align-items: center; min-height: 44px; font-weight: 700; overflow-wrap: anywhere }
.mails span, .mails time, dt { color: var(--second) }
.mails span { overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0 }
iframe { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: 10px; background: #fff }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; padding: 1rem; margin: 0; border: 1px solid var(--line); border-radius: 10px; background: var(--surface) }
`
