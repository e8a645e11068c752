import type { Content } from '../model/content.ts';
import type { Finding } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';

/**
 * Replies that answer no finding: the figures were corrected since, or the id is misspelt.
 *
 * A warning: a correction must not stop the build, and the reply must not vanish in silence.
 */
export function strayReplies(replies: Content['replies'], findings: readonly Finding[]): Issue[] {
  const known = new Set(findings.map((finding) => finding.id));
  return replies
    .filter((reply) => !known.has(reply.finding))
    .map((reply) => ({
      code: 'ref/finding',
      level: 'warning',
      where: { file: reply.file, field: 'finding' },
      received: reply.finding,
    }));
}
