import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run-cli.ts';

const compiled = 'node_modules/.cache/mingji-compiled';
const count = () => readdirSync(compiled, { recursive: true }).length;

test('a command keeps what Node has compiled, and begins anew when that has become much', async () => {
  const one = await run('check', 'content');
  expect(one.code, one.said).toBe(0);
  expect(count()).toBeGreaterThan(100);
  mkdirSync(join(compiled, 'old'), { recursive: true });
  for (let file = 0; file < 10_000; file += 1) writeFileSync(join(compiled, 'old', String(file)), '');
  const two = await run('check', 'content');
  expect(two.code, two.said).toBe(0);
  expect(count()).toBeLessThan(10_000);
  expect(count()).toBeGreaterThan(100);
});
