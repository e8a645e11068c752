// The browser for the tests: CHROME_PATH, else one on this machine, else Debian's own; Playwright's download is not used.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = env.CHROME_PATH;
  if (given !== undefined && given !== '') return isProgram(given) ? given : undefined;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram);
}

/** Finds the browser, or installs Debian's when this is Debian and we may; otherwise ends the run with what to do. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  if ((process.env.CHROME_PATH ?? '') === '' && isDebian() && process.getuid?.() === 0) {
    console.log('浏览器测试需要 Chromium，正在安装。Installing Chromium for the browser tests.');
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], options);
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  console.error(
    '浏览器测试需要 Chromium：请安装 Chromium、Chrome 或 Edge，或用 CHROME_PATH 指明其位置。' +
      'The browser tests need Chromium: install Chromium, Chrome or Edge, or set CHROME_PATH to it.',
  );
  process.exit(1);
}

function isDebian(): boolean {
  return existsSync('/usr/bin/apt-get') && /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
