import { DOMImplementation, type Element } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { writeSvg } from '../../src/charts/write-svg.ts';

const svg = 'http://www.w3.org/2000/svg';
const document = new DOMImplementation().createDocument(svg, 'svg');

function element(name: string, attributes: Record<string, string>, ...children: (string | Element)[]): Element {
  const made = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const child of children) made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  return made;
}

test('writeSvg(element, own) writes elements, texts and two decimals; its own attributes stand where Plot wrote them', () => {
  const text = element('text', { y: '1.23456', class: 'plot', fill: 'var(--ink)' }, '＜甲> & <乙>');
  expect(writeSvg(text, { class: 'chart', role: 'img' })).toBe(
    '<text y="1.23" class="chart" fill="var(--ink)" role="img">＜甲&gt; &amp; &lt;乙&gt;</text>',
  );
});

test('writeSvg drops styles, fonts and inner labels', () => {
  const group = element('g', { style: 'x', 'aria-label': 'y', 'font-family': 'z' }, element('style', {}, 'a{}'));
  expect(writeSvg(group)).toBe('<g></g>');
});

test.each([
  [{ d: 'M0,NaN' }, 'chart: path d="M0,NaN"'],
  [{ id: 'a' }, 'attribute id is not allowed'],
  [{ href: 'javascript:0' }, 'attribute href is not allowed'],
  [{ onclick: 'x()' }, 'attribute onclick is not allowed'],
])('writeSvg refuses %o', (attributes, message) => {
  expect(() => writeSvg(element('path', attributes as unknown as Record<string, string>))).toThrow(message);
});

test('writeSvg(text that looks like markup) stays text in attributes too', () => {
  expect(writeSvg(element('g', { 'data-x': '"><script>' }))).toBe('<g data-x="&quot;&gt;&lt;script&gt;"></g>');
});
