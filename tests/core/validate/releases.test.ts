import { expect, test } from 'vitest';
import { sampleFiles, sampleProject, sampleText } from '../../sample-content.ts';
import { shortIssues } from './issues-of.ts';

const indicators = `${sampleProject}/indicators.csv`;
const withPhone = (phone: string) => sampleText(indicators).replace('样本少', `值班电话${phone}`);
const release = (file: string, reason = '虚构示例：对外公布的值班电话') =>
  `文件,号码,理由\n${file},13812345678,${reason}\n`;

test.each(['13812345678', '138 1234 5678', '１３８１２３４５６７８'])(
  'a released office number may stand in its file: %s',
  (phone) => {
    expect(shortIssues(sampleFiles({ [indicators]: withPhone(phone), 'releases.csv': release(indicators) }))).toEqual(
      [],
    );
  },
);

test('a release is for one file: elsewhere the number still stops the build, and the release is reported as unused', () => {
  const codes = shortIssues(
    sampleFiles({ [indicators]: withPhone('13812345678'), 'releases.csv': release('site.json') }),
  );
  expect(codes.map((line) => line.split(' ')[0])).toEqual(['privacy/release-unused', 'privacy/mobile']);
});

test('a release needs its reason', () => {
  const files = sampleFiles({ [indicators]: withPhone('13812345678'), 'releases.csv': release(indicators, '无') });
  expect(shortIssues(files).map((line) => line.split(' ')[0])).toContain('schema/length');
});
