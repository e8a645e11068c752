import { expect, test } from 'vitest';
import { policyOf } from '../../src/layouts/policy.ts';

test('policyOf: scripts and styles of this site alone; WebAssembly only where it is asked for', () => {
  expect(policyOf(false)).toContain("default-src 'self'; ");
  expect(policyOf(false)).toMatch(/; style-src 'self'; script-src 'self'$/);
  expect(policyOf(true)).toMatch(/; script-src 'self' 'wasm-unsafe-eval'$/);
  for (const policy of [policyOf(false), policyOf(true)])
    expect(policy).not.toMatch(/unsafe-(?:inline|eval\b(?<!wasm-unsafe-eval))|\*/);
});
