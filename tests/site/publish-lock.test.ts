import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AlreadyRunning, takeLock } from '#site/publish-lock';
import { scratchFolder } from '../tools/scratch.ts';

const folder = scratchFolder();
const lockAt = (name: string) => join(folder, name);

test('takeLock(free): gives the lock, refuses a second, and is free again once released', () => {
  const lock = lockAt('free');
  const release = takeLock(lock);
  expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
  expect(() => takeLock(lock)).toThrow(AlreadyRunning);
  release();
  expect(existsSync(lock)).toBe(false);
  takeLock(lock)();
});

test('takeLock(held by a living process): refused, the lock stays as it is', () => {
  const lock = lockAt('living');
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  const text = JSON.stringify({ pid: other.pid, host: hostname(), started: '' });
  writeFileSync(lock, text);
  expect(() => takeLock(lock)).toThrow(AlreadyRunning);
  expect(readFileSync(lock, 'utf8')).toBe(text);
  other.kill();
});

test('takeLock(held by a dead process): taken over', () => {
  const lock = lockAt('dead');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(lock, JSON.stringify({ pid, host: hostname(), started: '' }));
  takeLock(lock)();
  expect(existsSync(lock)).toBe(false);
});

test('takeLock(the number of a dead process, now somebody else’s): taken over', () => {
  const lock = lockAt('reused');
  writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname(), started: 'another boot:1' }));
  takeLock(lock)();
  expect(existsSync(lock)).toBe(false);
});

test('takeLock(unwritten): refused while it is young, taken over when it is old', () => {
  const lock = lockAt('unwritten');
  writeFileSync(lock, '');
  expect(() => takeLock(lock)).toThrow(AlreadyRunning);
  utimesSync(lock, new Date(0), new Date(0));
  takeLock(lock)();
});

test('takeLock(another machine): refused while its heart beats, taken over after two silent minutes', () => {
  const lock = lockAt('elsewhere');
  writeFileSync(lock, JSON.stringify({ pid: 1, host: 'elsewhere', started: '' }));
  expect(() => takeLock(lock)).toThrow(AlreadyRunning);
  const silent = new Date(Date.now() - 121_000);
  utimesSync(lock, silent, silent);
  takeLock(lock)();
});

test('release(lock of another): what somebody else has taken is left alone', () => {
  const lock = lockAt('stolen');
  const release = takeLock(lock);
  writeFileSync(lock, 'of somebody else');
  release();
  expect(readFileSync(lock, 'utf8')).toBe('of somebody else');
});
