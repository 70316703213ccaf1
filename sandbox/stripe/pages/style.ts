/** What the hosted pages add to the sandbox's common look. */
export const style = `
:root { --wrong: light-dark(#B3261E, #FFB4AB); --wrong-surface: light-dark(#FDECEA, #3B1714); --sun: light-dark(#FFF3D6, #33290F) }
p { max-width: 68ch }
.notice { border: 1px solid var(--line); border-radius: 10px; background: var(--sun); padding: .25rem 1rem; margin-top: .5rem }
.notice p { margin: .5rem 0 }
.checkout { display: grid; gap: 1rem 3rem }
@media (min-width: 52rem) { .checkout { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr) } }
section { min-width: 0 }
.site { margin: 1.5rem 0 -.5rem; color: var(--second); overflow-wrap: anywhere }
.wide { display: inline-flex; align-items: center; min-height: 44px }
table { width: 100%; border-collapse: collapse }
caption { text-align: start; font-weight: 700; padding-bottom: .5rem }
th, td { text-align: start; font-weight: 400; padding: .5rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere }
td { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; padding-inline-start: 1rem }
tfoot th, tfoot td { font-weight: 700; border-top: 2px solid var(--control) }
form { margin-top: 1.5rem; border: 1px solid var(--line); border-radius: 10px; background: var(--surface); padding: 1rem }
@media (min-width: 32rem) {
  .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem }
  .fields > * { grid-column: 1 / -1 }
  .fields > .field-expiry, .fields > .field-cvc { grid-column: auto; align-self: end }
}
.field { margin-bottom: 1.25rem }
.field label { display: block }
.hint, .fine { color: var(--second); font-size: 1rem; margin: .125rem 0 .375rem }
.hint a { display: inline-block; padding: .625rem 0; margin: -.625rem 0 }
.email { margin: 0 0 1.25rem; overflow-wrap: anywhere }
.error { color: var(--wrong); font-weight: 700; margin: .125rem 0 .375rem }
input { font: inherit; width: 100%; min-height: 44px; border-radius: 10px; padding: .25rem .9rem; border: 1px solid var(--control); background: var(--page); color: var(--text) }
input[aria-invalid] { border: 2px solid var(--wrong) }
.field-expiry input, .field-cvc input { max-width: 9rem }
.summary { border: 2px solid var(--wrong); border-radius: 10px; background: var(--wrong-surface); padding: 0 1rem; margin-top: 1.5rem }
.summary a { display: inline-flex; align-items: center; min-height: 44px }
.ways { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: 1.5rem }
.ways a { display: inline-flex; align-items: center; min-height: 44px; padding: .25rem .9rem; border: 1px solid var(--control); border-radius: 10px }
.ways a[aria-current] { border: 2px solid var(--action); font-weight: 700; background: var(--surface) }
.ways + form, .summary + form { margin-top: 1rem }
.submit { width: 100%; font-size: 1.25rem; padding: .5rem 1rem; margin-top: .5rem }
.tests { list-style: none; margin: 0; padding: 0 }
.tests li { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; padding: .375rem 0; border-top: 1px solid var(--line) }
.tests span { flex: 1 1 9rem; color: var(--second) }
.tests button, .second { background: var(--page); color: var(--action); border: 1px solid var(--control); font-variant-numeric: tabular-nums }
.answers { display: flex; flex-wrap: wrap; gap: .75rem }
`
