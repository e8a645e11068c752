// Development: a change under content/ restarts the server, which reads the whole content again and reloads the page.
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Editors save in several steps; wait until the folder has been quiet for this many milliseconds. */
const quiet = 150;

export function reloadContent(folder: string): AstroIntegration {
  const root = resolve(folder);
  return {
    name: 'reload-content',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        const changed = (path: string) => {
          if (path !== root && !path.startsWith(root + sep)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            logger.info(`内容有变，重新读取 / content changed: ${path.slice(root.length + 1)}`);
            void server.restart();
          }, quiet);
        };
        server.watcher.add(root);
        for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const) server.watcher.on(event, changed);
      },
    },
  };
}
