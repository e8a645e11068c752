// The portal, made once per process from the content folder. Pages and endpoints import it; nobody reads files again.
import { type Portal, runPipeline } from '#core';
import { issueSentence } from '#i18n';
import { contentVersion } from './content-version.ts';
import { handedPortal } from './handed-portal.ts';
import { readContent } from './read-content.ts';

/** Relative to the project root, as every build runs there; the command line sets it. */
export const contentFolder = process.env.CONTENT_DIR ?? 'content';

function load(): Portal {
  const { files, issues } = readContent(contentFolder);
  const result = runPipeline(files, issues, contentVersion(files));
  if (result.portal !== undefined) return result.portal;
  const errors = result.issues.filter((issue) => issue.level === 'error');
  throw new Error(errors.map((issue) => issueSentence(issue, 'zh', contentFolder)).join('\n'));
}

export const portal: Portal = handedPortal() ?? load();
