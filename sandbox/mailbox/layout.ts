import { html, raw } from 'hono/html'
import { type Language, words } from './words.ts'

type Layout = { language: Language; url: URL; title: string; body: ReturnType<typeof html> }

/** The frame of each of the mailbox's pages: no script, no file beside it. */
export function layout({ language, url, title, body }: Layout) {
  const inLanguage = (other: Language) => {
    const there = new URL(url)
    there.searchParams.set('langue', other)
    return `${there.pathname}${there.search}`
  }
  const languages = { fr: 'Français', it: 'Italiano', en: 'English' }
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <style>${raw(style)}</style>
  </head>
  <body>
    <header>
      <nav aria-label="${words[language].language}">
        ${Object.entries(languages).map(([code, name]) =>
          code === language
            ? html`<strong lang="${code}">${name}</strong>`
            : html`<a href="${inLanguage(code as Language)}" lang="${code}" hreflang="${code}">${name}</a>`,
        )}
      </nav>
    </header>
    <main>${body}</main>
  </body>
</html>`
}

const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#F6F8FB, #0F151D); --surface: light-dark(#FFFFFF, #18212C);
  --text: light-dark(#18212C, #E8EDF3); --second: light-dark(#394654, #C5CFDA);
  --line: light-dark(#D3DBE3, #324050); --control: light-dark(#586777, #A5B2C0);
  --action: light-dark(#2A3C9E, #9DB0FF); --on-action: light-dark(#FFFFFF, #0F151D);
}
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text); font: 1.125rem/1.55 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif }
header, main { max-width: 60rem; margin: 0 auto; padding: 0 1rem }
header nav { display: flex; gap: 1rem; justify-content: end; padding-top: .5rem }
header nav > * { display: inline-flex; align-items: center; min-height: 44px }
main { padding-bottom: 4rem }
h1 { font-size: 2rem; line-height: 1.15; letter-spacing: -.02em; margin: 1rem 0; overflow-wrap: anywhere }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem }
a { color: var(--action); text-underline-offset: .2em }
:focus-visible { outline: 3px solid var(--action); outline-offset: 2px }
.promise { max-width: 68ch; color: var(--second) }
form { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin-top: 1.5rem }
label { font-weight: 700 }
input[type=search], button { font: inherit; min-height: 44px; border-radius: 10px; padding: .25rem .9rem }
input[type=search] { flex: 1 1 14rem; min-width: 0; border: 1px solid var(--control); background: var(--surface); color: var(--text) }
button { border: 0; background: var(--action); color: var(--on-action); font-weight: 700; cursor: pointer }
.mails { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 10px; background: var(--surface) }
.mails:empty { display: none }
.mails li { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .5rem 1rem; border-top: 1px solid var(--line) }
.mails li:first-child { border-top: 0 }
.mails a { grid-column: 1 / -1; display: flex; align-items: center; min-height: 44px; font-weight: 700; overflow-wrap: anywhere }
.mails span, .mails time, dt { color: var(--second) }
.mails span { overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 0 }
dd { margin: 0; overflow-wrap: anywhere }
iframe { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: 10px; background: #fff }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; padding: 1rem; margin: 0; border: 1px solid var(--line); border-radius: 10px; background: var(--surface) }
`
