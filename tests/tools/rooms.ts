// The rooms of src/ and the doors each may open (architecture.md), and a finder of whatever breaks them.
import { posix } from 'node:path';
import ts from 'typescript';

interface Room {
  /** Path prefix below src/; the first that fits is the room of a file. */
  readonly at: string;
  /** Imports allowed besides the room's own files: exact, or ending in * for everything that begins so. */
  readonly doors: readonly string[];
}

const pieces = ['#core', '#i18n', '#charts/*', '#site/*', '#components/*'];

export const rooms: readonly Room[] = [
  { at: 'core/model/', doors: ['zod', 'fraction.js'] },
  { at: 'core/parse/', doors: ['core/model/*', 'papaparse', 'mdast', 'mdast-util-from-markdown'] },
  { at: 'core/read/', doors: ['core/model/*', 'fraction.js'] },
  { at: 'core/validate/', doors: ['core/model/*', 'fraction.js', 'zod'] },
  { at: 'core/score/', doors: ['core/model/*', 'fraction.js'] },
  { at: 'core/check/', doors: ['core/model/*', 'fraction.js'] },
  { at: 'core/aggregate/', doors: ['core/model/*', 'fraction.js'] },
  { at: 'core/compare/', doors: ['core/model/*', 'fraction.js'] },
  { at: 'core/', doors: ['core/*'] },
  { at: 'generating/', doors: ['#core'] },
  { at: 'i18n/', doors: ['#core'] },
  { at: 'charts/', doors: ['#core', '#i18n', '@observablehq/plot', '@xmldom/xmldom', 'd3-array'] },
  {
    at: 'site/',
    doors: [
      '#core',
      // For the threads that are handed a portal: what made it is another's work.
      '#core/model/exact',
      '#i18n',
      'node:*',
      'astro',
      'astro:static-paths',
      'astro/entrypoints/prerender',
      'zod',
      'papaparse',
      'htmlparser2',
      'pagefind',
      '#generating',
      '#client/search/*',
    ],
  },
  { at: 'styles/', doors: [] },
  // In the browser: the gate and the formula guard import nothing, the shapes of the compare files are types only.
  {
    at: 'client/',
    doors: ['#core/compare/gate', '#site/export/formula-guard', '#site/export/compare-files'],
  },
  { at: 'components/', doors: [...pieces, '#client/*', 'charts/chart.css'] },
  { at: 'layouts/', doors: [...pieces, '#client/*', '#styles/*', 'styles/*'] },
  { at: 'pages/', doors: [...pieces, '#layouts/*', '#client/*', 'astro'] },
  { at: 'cli.ts', doors: ['node:*', 'commands.ts'] },
  { at: 'commands.ts', doors: ['#core', '#i18n', '#site/*', 'node:*', 'astro'] },
  { at: 'env.d.ts', doors: ['astro*'] },
];

/** One sentence for each import or name that the rules do not allow in this file. `path` is below src/. */
export function findViolations(path: string, text: string): string[] {
  const room = rooms.find(({ at }) => path.startsWith(at));
  if (room === undefined) return [`src/${path}: no room of this name; add it to tests/tools/rooms.ts`];
  const code = path.endsWith('.astro') ? scriptsOf(text) : text;
  const imports = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  return [
    ...imports.filter((name) => !isAllowed(room, path, name)).map((name) => `src/${path}: may not import ${name}`),
    ...(path.startsWith('core/')
      ? findImpure(code).map((what) => `src/${path}: ${what} has no place in the core`)
      : []),
    ...(/(?:^|\/)(?:utils?|helpers?|common|misc|managers?|services?)(?:[./-]|$)/i.test(path)
      ? [`src/${path}: a name that says nothing`]
      : []),
    ...(/\.(?:ts|css)$/.test(path) &&
    !path.startsWith('pages/') &&
    !/^[a-z0-9-]+(?:\.d)?\.[a-z]+$/.test(posix.basename(path))
      ? [`src/${path}: file names are kebab-case`]
      : []),
  ];
}

function isAllowed(room: Room, path: string, name: string): boolean {
  if (!name.startsWith('.')) return opens(room.doors, name);
  if (/\.(?:js|mjs)$/.test(name) || !/\.[a-z]+$/.test(name)) return false;
  const file = posix.normalize(posix.join(posix.dirname(path), name));
  const home = rooms.find(({ at }) => file.startsWith(at));
  return home === room || opens(room.doors, file);
}

const opens = (doors: readonly string[], name: string): boolean =>
  doors.some((door) => (door.endsWith('*') ? name.startsWith(door.slice(0, -1)) : name === door));

/** Frontmatter and client scripts of a component. */
function scriptsOf(astro: string): string {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(astro)?.[1] ?? '';
  return [front, ...[...astro.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code)].join('\n');
}

const impureNames = new Set([
  ...['Intl', 'fetch', 'process', 'console', 'document', 'window', 'globalThis', 'Buffer', 'performance'],
  ...['setTimeout', 'setInterval', 'require', 'navigator', 'localStorage'],
]);
const impureMembers = /^(?:Date\.now|Math\.random|import\.meta)$|\.(?:toLocale\w*|localeCompare)$/;

/** Whatever reads a clock, a locale, chance or the world outside; and default exports, which have no name. */
function findImpure(code: string): string[] {
  const found: string[] = [];
  const own = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isExportAssignment(node)) found.push('a default export');
    if (ts.isFunctionDeclaration(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)) {
      found.push('a default export');
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
      found.push('new Date()');
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') found.push('Date()');
    if (ts.isPropertyAccessExpression(node) && impureMembers.test(node.getText())) found.push(node.getText());
    if (ts.isIdentifier(node) && impureNames.has(node.text)) {
      if (isDeclared(node)) own.add(node.text);
      else if (isUse(node)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true));
  return found.filter((name) => !own.has(name));
}

/** The file has a variable or parameter of its own by this name. */
const isDeclared = ({ parent }: ts.Identifier): boolean =>
  ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent);

/** A name that stands for itself, not a property, a key or a parameter of the same name. */
function isUse({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression.getText() === text;
  return ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isTypeOfExpression(parent);
}
