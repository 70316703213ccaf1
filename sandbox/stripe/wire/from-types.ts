import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/**
 * The SDK's own type files, read with TypeScript's compiler: the one source of what Stripe takes and answers.
 * Used by tests alone; what runs reads `known-parameters.json`, which a test keeps equal to this.
 */
export function openTypes() {
  const folder = join(packageFolder(), 'esm/resources')
  const program = ts.createProgram([join(folder, '../stripe.esm.node.d.ts')], {
    strict: true,
    skipLibCheck: true,
    types: ['node'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  })
  const checker = program.getTypeChecker()

  /** @param name `Customers#CustomerCreateParams`: a file of `resources/` and an interface in it. */
  function typeOf(name: string): ts.Type {
    const [file = '', wanted = ''] = name.split('#')
    const source = program.getSourceFile(join(folder, `${file}.d.ts`))
    const found = source && find(source, wanted)
    if (!found) throw new Error(`The SDK has no type ${name}`)
    return checker.getTypeAtLocation(found)
  }
  return { checker, typeOf }
}

/** An amount finer than a cent, which goes over the wire as text: "12.5". */
export const isDecimal = (type: ts.Type) => type.aliasSymbol?.name === 'Decimal'

/** `OtherString`, with which the SDK leaves an enumeration open. */
export const isOpenText = (type: ts.Type) =>
  type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.String)

export type Types = ReturnType<typeof openTypes>

function packageFolder() {
  let folder = dirname(createRequire(import.meta.url).resolve('stripe'))
  while (!existsSync(join(folder, 'esm/resources'))) folder = dirname(folder)
  return folder
}

function find(node: ts.Node, wanted: string): ts.InterfaceDeclaration | undefined {
  if (ts.isInterfaceDeclaration(node) && node.name.text === wanted) return node
  return ts.forEachChild(node, (child) =>
    ts.isInterfaceDeclaration(child) || ts.isModuleDeclaration(child) || ts.isModuleBlock(child)
      ? find(child, wanted)
      : undefined,
  )
}
