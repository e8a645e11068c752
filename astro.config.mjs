import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { reloadContent } from './src/site/reload-content.ts';

// Set by src/cli.ts from content/site.json and its flags.
const origin = process.env.SITE_ORIGIN || undefined;
const base = process.env.SITE_BASE || '/';

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', concurrency: 1, inlineStylesheets: 'never' },
  integrations: [
    reloadContent(process.env.CONTENT_DIR ?? 'content'),
    ...(origin ? [sitemap({ i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } } })] : []),
  ],
  // A script in the page itself would be refused: see src/layouts/policy.ts.
  vite: { build: { assetsInlineLimit: 0 } },
  // Its colours would be inline styles, which the policy refuses.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});
