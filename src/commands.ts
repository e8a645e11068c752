// The command line: reads arguments, prints, sets the exit code. The work is done behind #site.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { both, checkContent, describeReading } from '#site/check-content';
import { BadArgument, describeFailure } from '#site/describe-failure';
import { demoFolders, generateContent, provinceOf } from '#site/generate-content';
import { readManifest, verifySite } from '#site/manifest';
import { openInput } from '#site/open-input';
import { projectRoot } from '#site/project-root';
import { type Order, type Outcome, publish } from '#site/publish';
import { setEnvironment } from '#site/publish-astro';
import { readCells } from '#site/read-cells';
import { readStandard } from '#site/read-standard';
import { faultSentence } from '#site/scan-fault';
import { serve } from '#site/serve';

const options = {
  out: { type: 'string', default: 'dist' },
  base: { type: 'string' },
  origin: { type: 'string' },
  port: { type: 'string', default: '4321' },
  threads: { type: 'string' },
  units: { type: 'string', default: '60' },
  years: { type: 'string', default: '2019-2024' },
  projects: { type: 'string', default: '5' },
  seed: { type: 'string', default: '1' },
  stages: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Arguments = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

/** Each command resolves with the exit code; undefined while a server goes on. */
const commands: Readonly<Record<string, (given: Arguments) => Promise<number | undefined>>> = {
  check: async ({ positionals }) => {
    const reading = checkContent(positionals[1] ?? 'content');
    print(describeReading(reading, true).trimStart());
    return reading.portal === undefined ? 1 : 0;
  },
  build: async (given) => {
    const outcome = await publish(orderOf(given));
    if (outcome.kind === 'published' && given.values.stages)
      print(JSON.stringify({ stages: outcome.stages, peak: process.resourceUsage().maxRSS / 1024 }));
    return announce(outcome, given.values.out);
  },
  serve: ({ values }) => serveSite(values.out, portOf(values.port)),
  start: async (given) => {
    const code = announce(await publish(orderOf(given)), given.values.out);
    return code === 0 ? serveSite(given.values.out, portOf(given.values.port)) : code;
  },
  dev: async ({ positionals, values }) => {
    setEnvironment({ content: resolve(positionals[1] ?? 'content'), base: values.base ?? '/', origin: values.origin });
    const { dev } = await import('astro');
    await dev({ root: projectRoot, server: { port: portOf(values.port) } });
    return undefined;
  },
  generate: async ({ values }) => {
    const count = generateContent(provinceOf(values), values.out, 'content');
    print(...both('cli.generated', { count, out: values.out }));
    return 0;
  },
  demo: async (given) => {
    const { values } = given;
    const { content, site } = demoFolders();
    const order = { ...orderOf(given), content, out: site };
    generateContent(provinceOf(values), content, 'content');
    const code = announce(await publish(order), site);
    return code === 0 ? serveSite(site, portOf(values.port)) : code;
  },
  verify: async ({ positionals, values }) => {
    const site = positionals[1] ?? values.out;
    const differences = verifySite(site);
    for (const { path, what } of differences) print(...both(`cli.verify.${what}`, { path }));
    if (differences.length === 0) print(...both('cli.verify.whole', { count: readManifest(site).files.length }));
    return differences.length === 0 ? 0 : 1;
  },
};

function orderOf({ positionals, values: { out, base, origin, threads } }: Arguments): Order {
  if (base !== undefined && !/^\/(?:[a-z0-9-]+\/)*$/.test(base)) throw new BadArgument('cli.bad-base');
  if (origin !== undefined && !/^https?:\/\/[^/\s]+$/.test(origin)) throw new BadArgument('cli.bad-origin');
  if (threads !== undefined && !/^[1-9]\d?$/.test(threads)) throw new BadArgument('cli.bad-threads');
  const content = positionals[1] ?? 'content';
  return { content, out, base, origin, threads: threads === undefined ? undefined : Number(threads) };
}

function announce(outcome: Outcome, out: string): number {
  switch (outcome.kind) {
    case 'published': {
      print(describeReading(outcome.reading).trimStart());
      const { pages, manifest } = outcome;
      const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
      print(
        ...both('cli.published', { pages, files: manifest.files.length, kilobytes: Math.round(bytes / 1024), out }),
      );
      return 0;
    }
    case 'refused':
      complain(describeReading(outcome.reading), ...both('cli.refused', { out }));
      return 1;
    case 'faulty':
      for (const fault of outcome.scan.faults.slice(0, 200))
        complain(faultSentence(fault, 'zh'), faultSentence(fault, 'en'));
      complain(...both('cli.faulty', { count: outcome.scan.faults.length, out }));
      return 1;
    case 'bad-target':
      complain(...both(`cli.target.${outcome.fault}`, { out: outcome.target }));
      return 1;
    case 'content-changed':
      complain(...both('cli.content-changed', { out }));
      return 1;
  }
}

async function serveSite(site: string, wanted: number): Promise<undefined> {
  const { base } = readManifest(site);
  const { port } = await serve(resolve(site), base, wanted);
  print(...both('cli.serving', { address: `http://localhost:${port}${base}` }));
  return undefined;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new BadArgument('cli.bad-port');
  return port;
}

const print = (...lines: string[]) => console.log(lines.join('\n'));
const complain = (...lines: string[]) => console.error(lines.join('\n'));

async function readAndAnswer(argv: readonly string[]): Promise<void> {
  const { out, complaint, code } = await readCells(argv, openInput, await readStandard());
  process.stdout.write(out);
  process.stderr.write(complaint);
  process.exitCode = code;
}

async function main(): Promise<void> {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)
    process.on(signal, () => process.exit(code));
  // A file-size limit then fails the write instead of killing the run.
  process.on('SIGXFSZ', () => undefined);
  try {
    // Its options are its own.
    if (process.argv[2] === 'read') return await readAndAnswer(process.argv.slice(3));
    const given = parseArgs({ options, allowPositionals: true });
    const command = commands[given.positionals[0] ?? ''];
    if (command === undefined || given.values.help) {
      (given.values.help ? print : complain)(...both('cli.usage'));
      return leave(given.values.help ? 0 : 2);
    }
    const code = await command(given);
    if (code !== undefined) leave(code);
  } catch (error) {
    complain(...describeFailure(error));
    leave(1);
  }
}

/** Exits once everything printed has left: a pipe takes it in pieces, and exiting at once would cut it short. */
function leave(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

await main();
