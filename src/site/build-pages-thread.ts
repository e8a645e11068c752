// A thread of build-pages.ts: builds its share of the pages and answers as they are written. Of content that is refused it builds
// none: the thread that asked knows it too.
import { parentPort, workerData } from 'node:worker_threads';
import type { Task, ThreadAnswer } from './build-pages.ts';
import { buildShare } from './build-share.ts';
import { checkContent } from './check-content.ts';
import { withPortal } from './handed-portal.ts';
import { settingsOf } from './publish-astro.ts';
import type { FileRead } from './read-file.ts';

const { order, share } = workerData as Task;
const { portal, version } = checkContent(order.content);
const answer = (reads: readonly FileRead[]): void => parentPort?.postMessage({ version, reads } satisfies ThreadAnswer);
if (portal === undefined) answer([]);
answer(
  portal === undefined ? [] : await withPortal(portal, () => buildShare(share, settingsOf(order, portal), answer)),
);
