import { expect, test } from 'vitest';
import { strayReplies } from '../../../src/core/check/stray-replies.ts';
import type { Finding } from '../../../src/core/model/finding.ts';

const reply = {
  finding: 'money-parts-sum-0',
  who: '虚构示例单位',
  on: '2026-01-01',
  text: '已更正',
  file: 'replies/a.json',
};
const finding = { id: 'money-parts-sum-0' } as Finding;

test('strayReplies(replies, findings) reports a reply to a finding that no longer exists, as a warning', () => {
  expect(strayReplies([reply], [finding])).toEqual([]);
  expect(strayReplies([reply], [])).toEqual([
    {
      code: 'ref/finding',
      level: 'warning',
      where: { file: 'replies/a.json', field: 'finding' },
      received: 'money-parts-sum-0',
    },
  ]);
});
