import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

/**
 * What is wrong with the markup of a page as it was sent, one line each: an element that the parser closed, moved or
 * made by itself (`<details>` in a `<p>`), which React then does not find where it left it; a control of a form that
 * bears no name, so that what is typed into it is never sent; a label that names no control.
 */
export function faultsOfMarkup(html: string): string[] {
  const all = elementsOf(parse(html, { sourceCodeLocationInfo: true }))
  const ids = new Set(all.map((one) => attribute(one, 'id')))
  const forms = html.replace(/<script[\s>].*?<\/script>/gs, '').match(/<form[\s>]/g) ?? []
  return [
    // The parser leaves out a form in a form, and says nothing of it.
    ...(forms.length === all.filter(({ tagName }) => tagName === 'form').length ? [] : ['a form in a form']),
    ...all.filter(isDisplaced).map((one) => `not where it was written: ${said(one)}`),
    ...all.filter((one) => isControl(one) && !attribute(one, 'name')).map((one) => `no name: ${said(one)}`),
    ...all
      .filter((one) => one.tagName === 'label' && !namesAControl(one, ids))
      .map((one) => `a label of nothing: ${said(one)}`),
  ]
}

const attribute = (one: Element, name: string) =>
  one.attrs.find((attribute) => attribute.name === name)?.value

/** The renderer writes both tags of every element: one that lacks its own, or whose place lies outside its parent, was displaced. */
function isDisplaced(one: Element): boolean {
  if (isFrame.has(one.tagName)) return false
  const place = one.sourceCodeLocation
  if (!place?.startTag) return true
  if (!place.endTag) return !isVoid.has(one.tagName)
  const inside = childrenOf(one).map((child) => child.sourceCodeLocation?.startOffset ?? -1)
  const ordered = inside.every((at, n) => n === 0 || at > inside[n - 1]!) // n > 0
  return !ordered || inside.some((at) => at < place.startTag!.endOffset || at > place.endTag!.startOffset)
}

// The parser keeps these open to the end, for what may come after.
const isFrame = new Set(['html', 'head', 'body'])

const isVoid = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source'])

const pressed = new Set(['submit', 'button', 'reset', 'image'])

function isControl(one: Element): boolean {
  if (!['input', 'select', 'textarea'].includes(one.tagName)) return false
  return !pressed.has(attribute(one, 'type') ?? '') && isInForm(one)
}

function isInForm(one: Element): boolean {
  if (attribute(one, 'form') !== undefined) return true
  for (let at = one.parentNode; at && 'tagName' in at; at = at.parentNode)
    if (at.tagName === 'form') return true
  return false
}

const labelled = new Set(['input', 'select', 'textarea', 'button', 'meter', 'output', 'progress'])

function namesAControl(label: Element, ids: Set<string | undefined>): boolean {
  const named = attribute(label, 'for')
  return named ? ids.has(named) : elementsOf(label).some((one) => one !== label && labelled.has(one.tagName))
}

const childrenOf = (one: Element): Element[] => one.childNodes.filter((node: Node) => 'tagName' in node)

function elementsOf(within: { childNodes: Node[] }): Element[] {
  return within.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node)] : []))
}

const said = (one: Element) =>
  `<${one.tagName} ${one.attrs.map(({ name, value }) => `${name}="${value.slice(0, 40)}"`).join(' ')}> in ${
    one.parentNode && 'tagName' in one.parentNode ? `<${one.parentNode.tagName}>` : 'nothing'
  }`
