import { expect, test } from 'vitest';
import { BadArgument, describeFailure } from '#site/describe-failure';
import { AlreadyRunning } from '#site/publish-lock';

const system = (code: string) => Object.assign(new Error(`${code}: it failed, write`), { code, path: '/srv/dist' });

test.each([
  [new AlreadyRunning('/srv/.dist.lock'), '已有构建在进行', 'already running'],
  [new BadArgument('cli.bad-port'), '--port 应为', '--port must be'],
  [system('ENOSPC'), '磁盘空间不足', 'disk is full'],
  [system('EFBIG'), '文件大小限制', 'file-size limit'],
  [system('EACCES'), '没有写入权限', 'No permission'],
  [system('ENOENT'), '找不到 /srv/dist', 'Not found: /srv/dist'],
  [new Error('wrapped', { cause: system('ENOSPC') }), '磁盘空间不足', 'disk is full'],
  [new Error('bundler\n\nFile too large (os error 27)'), '文件大小限制', 'file-size limit'],
  [new Error('\u001b[31mred\u001b[0m\n\n  reason\n  at nowhere'), '未完成：red reason', 'Not finished: red reason'],
  ['words', '未完成：words', 'Not finished: words'],
])('describeFailure(%s): one sentence in each language', (error, chinese, english) => {
  const [zh, en, ...rest] = describeFailure(error);
  expect(zh).toContain(chinese);
  expect(en).toContain(english);
  expect(rest).toEqual([]);
});
