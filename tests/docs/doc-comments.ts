import { join } from 'node:path';
import ts from 'typescript';

const FILE = join(import.meta.dirname, 'written.ts');

/**
 * The doc comment of every key that a writer may write, by its kind and path (`checks.claim.text`), as
 * editors show it for TypeScript. So a key is described once, where it is declared.
 */
export function docComments(): ReadonlyMap<string, string> {
  const program = ts.createProgram([FILE], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    lib: ['lib.esnext.d.ts'],
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(FILE);
  const symbol = source && checker.getSymbolAtLocation(source);
  const written =
    symbol && checker.getExportsOfModule(symbol).find(({ name }) => name === 'Written');
  const found = new Map<string, string>();
  if (written) collect(checker.getDeclaredTypeOfSymbol(written), []);
  return found;

  function collect(type: ts.Type, path: readonly string[]): void {
    const [item] = itemsOf(type);
    if (item) return collect(item, path);
    if (type.isUnion()) return type.types.forEach((one) => collect(one, path));
    if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) || path.length > 6)
      return;
    const values = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (values) collect(values, [...path, '<id>']);
    for (const property of checker.getPropertiesOfType(type)) {
      const at = [...path, property.name];
      const text = ts.displayPartsToString(property.getDocumentationComment(checker)).trim();
      if (text !== '' && !found.has(at.join('.')))
        found.set(at.join('.'), text.replace(/\s+/g, ' '));
      collect(checker.getTypeOfSymbol(property), at);
    }
  }

  /** What a list holds. */
  function itemsOf(type: ts.Type): readonly ts.Type[] {
    if (!checker.isArrayType(type) && !checker.isTupleType(type)) return [];
    return checker.getTypeArguments(type as ts.TypeReference);
  }
}
