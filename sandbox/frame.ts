import { html, raw } from 'hono/html'

const languages = { fr: 'Français', it: 'Italiano', en: 'English' }
export type Language = keyof typeof languages
export type Html = ReturnType<typeof html>

export const isLanguage = (asked: string | null | undefined): asked is Language =>
  typeof asked === 'string' && Object.hasOwn(languages, asked)

type Frame = { language: Language; label: string; url: URL; title: string; style: string; body: Html }

/** The frame of each of the sandbox's pages: no script, no file beside it. `label` names the choice of languages. */
export function frame({ language, label, url, title, style, body }: Frame) {
  const inLanguage = (other: string) => {
    const there = new URL(url)
    there.searchParams.set('langue', other)
    return `${there.pathname}${there.search}`
  }
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <title>${title}</title>
    <style>${raw(common)}${raw(style)}</style>
  </head>
  <body>
    <header>
      <nav aria-label="${label}">
        ${Object.entries(languages).map(([code, name]) =>
          code === language
            ? html`<strong lang="${code}">${name}</strong>`
            : html`<a href="${inLanguage(code)}" lang="${code}" hreflang="${code}">${name}</a>`,
        )}
      </nav>
    </header>
    <main>${body}</main>
  </body>
</html>`
}

const common = `
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
label { font-weight: 700 }
button { font: inherit; min-height: 44px; border: 0; border-radius: 10px; padding: .25rem .9rem; background: var(--action); color: var(--on-action); font-weight: 700; cursor: pointer }
dd { margin: 0; overflow-wrap: anywhere }
`
