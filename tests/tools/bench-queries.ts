// What npm run bench:search types: what readers look for most, taken from the content itself.
import type { Portal } from '#core';

/** Each first query with the one typed after it. */
export function benchQueries(portal: Portal): [string, string][] {
  const names = portal.units.map(({ unit }) => unit.shortName);
  const rows = portal.projects.slice(0, 40).flatMap((project) => project.rows.map(({ level3 }) => level3));
  const amounts = portal.reports.slice(0, 9).flatMap((report) => report.amounts.map(({ printed }) => printed));
  const [unit = '', other = ''] = [names[7], names[Math.min(150, names.length - 1)]];
  const [indicator = '', another = ''] = [rows[3]?.slice(0, 8), rows[17]?.slice(0, 8)];
  return [
    [unit, other],
    [indicator, another],
    [amounts[0] ?? '', amounts[5] ?? ''],
    ['满意度', '培训'],
    [`${unit} 满意度`, `${other} 培训`],
    // Sentences of a report: no name holds them, so that the index of the text is asked. One with a figure in it, one without.
    sentences(portal, /服务群众\d+人次/),
    sentences(portal, /\p{L}{4}组织各科室逐项/u),
    // And one that nobody wrote: it is looked for everywhere, and what is related is shown.
    [`${unit}发放调查问卷三千份`, `${other}召开座谈会二十余次`],
  ];
}

/** From the narratives of two reports: how many people each served, who filled in its forms. */
function sentences(portal: Portal, told: RegExp): [string, string] {
  // The same unit may say the same every year.
  const said = new Set(portal.reports.flatMap(({ narrative }) => JSON.stringify(narrative).match(told) ?? []));
  const [one = '', other = ''] = said;
  return [one, other];
}
