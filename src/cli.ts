// Where the command line begins. What Node has compiled it keeps for the next run, which then begins a third of a second sooner:
// beside the packages, where nobody else writes and where `npm ci` clears it. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
import { readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const compiled = join(import.meta.dirname, '../node_modules/.cache/mingji-compiled');
/** Files. A build adds the hundred of its own pages, which are never asked for again. */
const most = 10_000;

try {
  if (readdirSync(compiled, { recursive: true }).length > most) rmSync(compiled, { recursive: true, force: true });
} catch {
  // Not there yet, or not ours to clear.
}
enableCompileCache(compiled);
await import('./commands.ts');
