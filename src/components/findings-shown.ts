// Whether this site publishes what the checks find. site.json can keep it to the build report: then no page counts it either.
import type { T } from '#i18n';
import { portal } from '#site/portal';

export const findingsShown = portal.site.findings === 'published';

/** The heading of a list of findings. */
export const findingsTitle = (t: T, count: number): string =>
  findingsShown ? t('section.findings', { count }) : t('section.findings.kept');

/** What stands in place of an empty list. */
export const noFindings = (t: T): string => t(findingsShown ? 'finding.none' : 'finding.kept');
