import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'

/** What of a route's module reaches the browser; the rest of it is the server's (Remix takes it out). */
const sentOfRoute = [
  'default',
  'meta',
  'links',
  'handle',
  'Layout',
  'ErrorBoundary',
  'HydrateFallback',
  'shouldRevalidate',
]

type Imported = { file: string; name: string }
type Module = {
  declared: Map<string, ts.Node>
  imported: Map<string, Imported>
  /** Exported name → its name inside, or where it comes from. */
  exported: Map<string, string | Imported>
}

/**
 * The areas of words (`t.area`) that the browser may read on the page of a route: those of what its module exports to
 * the browser, and of all that this reaches, module by module and name by name.
 */
export function areasSaidBy(routeFile: string): Set<string> {
  const areas = new Set<string>()
  const seen = new Set<string>()
  for (const name of sentOfRoute) follow({ file: resolve(routeFile), name })
  return areas

  function follow({ file, name }: Imported) {
    const module = moduleAt(file)
    const target = module.exported.get(name)
    if (target === undefined) return
    if (typeof target === 'string') enter(file, target)
    else follow(target)
  }

  function enter(file: string, name: string) {
    const key = `${file}#${name}`
    const module = moduleAt(file)
    const node = module.declared.get(name)
    if (!node || seen.has(key)) return
    seen.add(key)
    read(node, file, module)
  }

  function read(node: ts.Node, file: string, module: Module) {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return
    const area = areaIn(node)
    for (const one of area) areas.add(one)
    if (ts.isIdentifier(node)) {
      const from = module.imported.get(node.text)
      if (from) follow(from)
      else enter(file, node.text)
    }
    ts.forEachChild(node, (child) => read(child, file, module))
  }
}

/** `t.area`, `{ area } = t`, whoever calls the words `t`. */
function areaIn(node: ts.Node): string[] {
  if (ts.isPropertyAccessExpression(node) && isWords(node.expression)) return [node.name.text]
  if (ts.isVariableDeclaration(node) && node.initializer && isWords(node.initializer))
    return ts.isObjectBindingPattern(node.name)
      ? node.name.elements.map(({ propertyName, name }) => (propertyName ?? name).getText())
      : []
  return []
}

const isWords = (node: ts.Node) =>
  (ts.isIdentifier(node) && node.text === 't') ||
  (ts.isPropertyAccessExpression(node) && node.name.text === 't')

const modules = new Map<string, Module>()

function moduleAt(file: string): Module {
  const known = modules.get(file)
  if (known) return known
  const module: Module = { declared: new Map(), imported: new Map(), exported: new Map() }
  modules.set(file, module)
  // The build forbids these to the browser, so that nothing it says is read there.
  if (/\.server\.tsx?$|\/app\/(domain|web|services|jobs)\/|\/db\//.test(file)) return module
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  )
  for (const statement of source.statements) note(statement, file, module)
  return module
}

function note(statement: ts.Statement, file: string, { declared, imported, exported }: Module) {
  if (ts.isImportDeclaration(statement)) {
    const from = fileOf(statement.moduleSpecifier, file)
    const { importClause: clause } = statement
    if (!from || !clause || clause.isTypeOnly) return
    if (clause.name) imported.set(clause.name.text, { file: from, name: 'default' })
    if (clause.namedBindings && ts.isNamedImports(clause.namedBindings))
      for (const { name, propertyName, isTypeOnly } of clause.namedBindings.elements)
        if (!isTypeOnly) imported.set(name.text, { file: from, name: (propertyName ?? name).text })
    return
  }
  if (
    ts.isExportDeclaration(statement) &&
    statement.exportClause &&
    ts.isNamedExports(statement.exportClause)
  ) {
    const from = statement.moduleSpecifier && fileOf(statement.moduleSpecifier, file)
    for (const { name, propertyName } of statement.exportClause.elements) {
      const inside = (propertyName ?? name).text
      exported.set(name.text, from ? { file: from, name: inside } : inside)
    }
    return
  }
  for (const [name, node] of namesOf(statement)) {
    declared.set(name, node)
    if (ts.isExportAssignment(statement)) exported.set(name, name)
    const marks = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    if (!marks.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue
    exported.set(marks.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ? 'default' : name, name)
  }
}

function namesOf(statement: ts.Statement): [string, ts.Node][] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return [[statement.name?.text ?? 'default', statement]]
  if (ts.isExportAssignment(statement)) return [['default', statement.expression]]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap((declaration): [string, ts.Node][] =>
    ts.isIdentifier(declaration.name)
      ? [[declaration.name.text, declaration]]
      : declaration.name.elements.flatMap((element): [string, ts.Node][] =>
          ts.isBindingElement(element) ? [[element.name.getText(), declaration]] : [],
        ),
  )
}

/** The file that an import names, when it is one of ours. */
function fileOf(specifier: ts.Expression, from: string): string | null {
  const said = (specifier as ts.StringLiteral).text // an import names a literal
  const path = said.startsWith('#')
    ? resolve(said.slice(1))
    : said.startsWith('.')
      ? join(dirname(from), said)
      : null
  return path && /\.tsx?$/.test(path) && existsSync(path) ? path : null
}
