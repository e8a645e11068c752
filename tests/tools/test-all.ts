// npm test: every kind of test in turn, all of them even when one fails, and one table at the end.
import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../browser/find-chromium.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

const vitest = (project: string) => ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project];

const steps: readonly Step[] = [
  { name: '类型 types', command: ['npm', 'run', '--silent', 'types'] },
  { name: '代码检查 lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: '单元、内容、架构 unit, content, architecture', command: vitest('unit') },
  { name: '网站：链接、网页规范、体积、浏览器 site: links, HTML, budgets, browser', command: vitest('site') },
  { name: '虚构示例省 the fictional province: the same, and that every page says so', command: vitest('demo') },
  { name: '构建：出错、中断、并发、复现 build: faults, kills, races, reproduction', command: vitest('build') },
];

const chromium = ensureChromium();
const rows = steps.map(({ name, command: [program, ...rest] }) => {
  console.log(`\n━━ ${name}`);
  const since = performance.now();
  const { status, signal, error } = spawnSync(program ?? '', rest, {
    stdio: 'inherit',
    env: { ...process.env, CHROME_PATH: chromium, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const seconds = ((performance.now() - since) / 1000).toFixed(1).padStart(7);
  const passed = status === 0;
  if (error !== undefined) console.error(error.message);
  return { passed, line: `${passed ? '✓ 通过 passed' : `✗ 未通过 FAILED (${signal ?? status})`}${seconds} s  ${name}` };
});

console.log(`\n━━ 测试结果 results\n${rows.map(({ line }) => line).join('\n')}`);
const failed = rows.filter(({ passed }) => !passed).length;
console.log(
  failed === 0
    ? `\n全部通过。All ${rows.length} steps passed.`
    : `\n${failed} 项未通过。${failed} of ${rows.length} steps failed.`,
);
// The plain line a machine reads.
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
