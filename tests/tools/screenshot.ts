// The picture in README: the page of one report, light, as a reader with a desktop screen sees it first.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openSite } from '../browser/open-site.ts';

const [folder = 'dist', page = 'reports/mianyang-kexie-2021-xiangmu/', target = 'tests/readme.png'] =
  process.argv.slice(2);
const site = await openSite(resolve(folder));
const tab = await site.browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme: 'light' });
await tab.goto(`${site.origin}/${page}`);
const picture = await tab.screenshot({ type: 'png' });
writeFileSync(target, picture);
await site.close();
console.log(`${target}: ${Math.round(picture.length / 1024)} KB`);
