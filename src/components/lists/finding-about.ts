// What a finding is about, for lists across reports: the project when it is about one form, else the report.
import type { Finding, Portal } from '#core';
import type { T } from '#i18n';
import type { Urls } from '#site/urls';

export function findingAbout(
  finding: Finding,
  { reports, projects }: Portal,
  urls: Urls,
  t: T,
): { readonly label: string; readonly href: string } | undefined {
  const report = reports.find((one) => one.id === finding.report);
  if (report === undefined) return undefined;
  const crumb = t('report.crumb', { unit: report.unit.shortName, year: report.year });
  const project = projects.find((one) => one.id === finding.project);
  if (project === undefined) return { label: crumb, href: urls.report(report.id, 'findings') };
  return {
    label: `${crumb} · ${project.title}`,
    href: urls.project(project.id, finding.row === undefined ? '' : `row-${finding.row}`),
  };
}
