// The portal a build has already made, handed to the pages. They are bundled apart and meet the build only in the process.
import type { Portal } from '#core';

const place = Symbol.for('mingji.portal');
const held = globalThis as { [place]?: Portal };

export const handedPortal = (): Portal | undefined => held[place];

/** For as long as `work` lasts. */
export async function withPortal<Result>(portal: Portal, work: () => Promise<Result>): Promise<Result> {
  held[place] = portal;
  try {
    return await work();
  } finally {
    delete held[place];
  }
}
