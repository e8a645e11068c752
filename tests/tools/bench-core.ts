// npm run bench:core: reading, scoring and checking 300,000 indicator rows (10,000 forms of 30), by stage: time on the clock and on the
// processor (what a busy machine does not stretch), and rows per second. Printed, not judged.
import { createHash } from 'node:crypto';
import { cpus } from 'node:os';
import { type GeneratedFile, generate } from '#generating';
import { readContent } from '#site/read-content';
import { check } from '../../src/core/check/index.ts';
import type { Content } from '../../src/core/model/content.ts';
import type { Indicator } from '../../src/core/model/indicator.ts';
import type { Report } from '../../src/core/model/report.ts';
import { parseFiles } from '../../src/core/parse/index.ts';
import { readProjects } from '../../src/core/pipeline.ts';
import { score } from '../../src/core/score/index.ts';
import { validate } from '../../src/core/validate/index.ts';

const forms = 10_000;
const rowsInForm = 30;

/** 虚构示例: content of the generator, validated like any other. */
async function sample(): Promise<Content> {
  const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
  const shared = readContent('content').files.filter(({ path }) => /^(standards|prose)\//.test(path));
  const copied: GeneratedFile[] = shared.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
  const { files } = generate({ units: 60, years: [2019, 2022], projects: 5, seed: 1, sha256, copied });
  const raw = [...files].map(({ path, text }) => {
    const bytes = new TextEncoder().encode(text);
    return { path, bytes, sha256: sha256(bytes) };
  });
  const { content } = validate(parseFiles(raw).documents);
  if (content === undefined) throw new Error('the generator wrote content the gate refuses');
  return content;
}

/** Reports repeated under other ids until there are enough forms, each filled to thirty rows from the rows of all. */
function enlarge(content: Content): Content {
  const rows = content.reports.flatMap(({ projects }) => projects).flatMap(({ indicators }) => indicators);
  const sources = content.reports.filter(({ projects }) => projects.some(({ indicators }) => indicators.length > 0));
  const reports: Report[] = [];
  let made = 0;
  for (let at = 0; made < forms; at += 1) {
    const source = sources[at % sources.length] as Report;
    const projects = source.projects.slice(0, forms - made).map((project) => {
      const fill = Array.from({ length: rowsInForm }, (_, n) => rows[(made * 7 + n) % rows.length] as Indicator);
      made += 1;
      return { ...project, indicators: fill.map((row, n) => ({ ...row, order: n + 1 })) };
    });
    reports.push({ ...source, id: `${source.id}-${at}`, projects });
  }
  return { ...content, reports };
}

const content = enlarge(await sample());
const rows = forms * rowsInForm;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2).padStart(8)} s`;
const line = (stage: string, clock: number, cpu: number) =>
  console.log(
    `${stage.padEnd(8)}${seconds(clock)}${seconds(cpu)}${String(Math.round((rows / clock) * 1000)).padStart(12)} rows/s`,
  );
console.log(`${rows} rows in ${forms} forms; Node ${process.version}; ${cpus().length} × ${cpus()[0]?.model}\n`);

const now = () => {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), cpu: (user + system) / 1000 };
};
console.log(`${'stage'.padEnd(8)}${'clock'.padStart(10)}${'processor'.padStart(10)}`);
const start = now();
let since = start;
const lap = (stage: string) => {
  const at = now();
  line(stage, at.clock - since.clock, at.cpu - since.cpu);
  since = at;
};
const readings = readProjects(content);
lap('read');
const scored = score(content, readings);
lap('score');
const findings = check(scored);
lap('check');
line('all', since.clock - start.clock, since.cpu - start.cpu);
console.log(`\n${findings.length} findings; peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
