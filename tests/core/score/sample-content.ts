// Content with one or more reports and the standards of the content folder, for the whole engine.
import type { Content } from '../../../src/core/model/content.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { site } from '../../../src/core/model/site.ts';
import { standardIds, standardOf } from './sample-rules.ts';

const words = { zh: '虚构示例', en: 'Made-up example' };
const standards = standardIds.map((id) => ({ ...standardOf(id), cases: [] }));

export function contentOf(reports: readonly Report[]): Content {
  return {
    site: site.parse({ name: words, tagline: words }),
    regions: [],
    units: [],
    expected: [],
    concepts: [],
    wordings: [],
    released: [],
    standards,
    reports,
    replies: [],
    prose: [],
  };
}
