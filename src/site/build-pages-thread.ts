// A thread of page-threads.ts: renders its share of the pages and answers as they are written. Of content that is refused it renders
// none: the thread that asked knows it too.
import { parentPort, workerData } from 'node:worker_threads';
import { type Bundle, openBundle, type Renderer } from './astro-bundle.ts';
import { checkContent } from './check-content.ts';
import { withPortal } from './handed-portal.ts';
import type { Task, ThreadAnswer } from './page-threads.ts';
import { setEnvironment, settingsBefore, settingsOf } from './publish-astro.ts';
import { renderShare } from './render-share.ts';
import { runAstro } from './run-astro.ts';

const { runs, order, folder, share } = workerData as Task;
const answer = (given: ThreadAnswer): void => parentPort?.postMessage(given);
/** The one message a thread is sent: the bundle, or that it may be removed. */
const message = new Promise((resolve) => parentPort?.once('message', resolve));

/** Bundles first, since whoever renders waits for it. */
async function bundleAndRender(): Promise<void> {
  const settings = settingsBefore(order);
  await runAstro(folder, settings, async (renderer, bundle) => {
    answer({ version: '', reads: [], bundle });
    await checkAndRender(async () => renderer);
    // Astro now removes the bundle, which others may not have opened yet.
    await message;
  });
  answer({ version: '', reads: [] });
}

async function checkAndRender(open: () => Promise<Renderer>): Promise<void> {
  const { portal, version } = checkContent(order.content);
  // Pages of an address that is not that of the content would lead nowhere: it has changed meanwhile.
  if (portal === undefined || settingsOf(order, portal).base !== share.base) {
    for (let phase = 0; phase < 3; phase += 1) answer({ version: '', reads: [] });
    return;
  }
  await withPortal(portal, async () => {
    const renderer = await open();
    await renderShare(share, renderer, (reads) => answer({ version, reads }));
  });
}

if (runs === 'astro') await bundleAndRender();
else {
  setEnvironment(settingsBefore(order));
  await checkAndRender(async () => openBundle((await message) as Bundle));
}
