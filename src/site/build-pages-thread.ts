// A thread of page-threads.ts: renders its share of the pages and answers as they are written. Whether the content is good it is told:
// when it is not, the thread is ended.
import { parentPort, workerData } from 'node:worker_threads';
import { openBundle, type Renderer } from './astro-bundle.ts';
import { withPortal } from './handed-portal.ts';
import { openPortal } from './packed-portal.ts';
import type { Start, Task, ThreadAnswer } from './page-threads.ts';
import { setEnvironment } from './publish-astro.ts';
import { renderShare } from './render-share.ts';
import { runAstro } from './run-astro.ts';

const { runs, settings, folder, share } = workerData as Task;
const answer = (given: ThreadAnswer): void => parentPort?.postMessage(given);
const [start, end] = [Promise.withResolvers<Start>(), Promise.withResolvers<void>()];
parentPort?.on('message', (message: Start | 'end') => (message === 'end' ? end.resolve() : start.resolve(message)));

/** Bundles at once, while the content is being checked: whoever renders waits for it. */
async function bundleAndRender(): Promise<void> {
  await runAstro(folder, settings, async (renderer, bundle) => {
    answer(bundle);
    await render(await start.promise, async () => renderer);
    // Astro now removes the bundle, which others may not have opened yet.
    await end.promise;
  });
  answer([]);
}

const render = ({ portal }: Start, open: () => Promise<Renderer>): Promise<void> =>
  withPortal(openPortal(portal), async () => renderShare(share, await open(), answer));

async function openAndRender(): Promise<void> {
  setEnvironment(settings);
  const given = await start.promise;
  if (given.bundle === undefined) throw new Error('a thread was told to render without a bundle');
  const { bundle } = given;
  await render(given, () => openBundle(bundle));
}

await (runs === 'astro' ? bundleAndRender() : openAndRender());
parentPort?.removeAllListeners('message');
