/** The colours of LOOK.md, written out: a mail knows no variables. The dark ones are classes in layout.tsx. */
export const palette = {
  page: '#F6F8FB',
  surface: '#FFFFFF',
  text: '#18212C',
  second: '#394654',
  muted: '#586777',
  line: '#D3DBE3',
  gentian: '#2A3C9E',
  larch: '#E9A21B',
  brick: '#A33B2A',
  spruce: '#1C6A4D',
} as const

/** Nothing is fetched from anywhere: whoever has the face installed sees it. */
export const fonts = {
  title: "'Bricolage Grotesque', 'Trebuchet MS', 'Segoe UI', sans-serif",
  text: "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, 'Segoe UI', sans-serif",
} as const

/** What a mail program that can do it shows in the dark; inline styles give way only to `!important`. */
export const darkStyles = `
  :root { color-scheme: light dark; supported-color-schemes: light dark; }
  @media (prefers-color-scheme: dark) {
    .page, .page td { background-color: #0F151D !important; }
    .sheet, .sheet td { background-color: #18212C !important; }
    .sheet { border-color: #324050 !important; }
    .quote, .quote td { background-color: #0F151D !important; }
    .ink { color: #E8EDF3 !important; }
    .second { color: #C5CFDA !important; }
    .muted, .muted a { color: #A5B2C0 !important; }
    .link { color: #9DB0FF !important; }
    .action { background-color: #9DB0FF !important; color: #0F151D !important; }
    .rule { border-color: #324050 !important; }
  }
  @media (max-width: 480px) { .sheet { padding: 24px 20px !important; border-radius: 0 !important; } }
`
