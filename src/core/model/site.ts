// content/site.json: who runs the site and what it prints in the margins. Empty slots print nothing.
import { z } from 'zod';
import { bilingual, httpUrl } from './bilingual.ts';

const slot = z.strictObject({ text: z.string().min(1), url: httpUrl.optional() });

export const site = z
  .strictObject({
    $schema: z.string().optional(),
    name: bilingual.meta({ title: '站名' }),
    tagline: bilingual.meta({ title: '一句话介绍' }),
    organiser: bilingual.optional().meta({ title: '主办单位' }),
    contact: z
      .strictObject({ email: z.email().optional(), phone: z.string().optional(), url: httpUrl.optional() })
      .optional(),
    origin: httpUrl
      .optional()
      .meta({ title: '站点网址', description: '例如 https://example.org；留空则不生成站点地图和绝对网址' }),
    base: z
      .string()
      .regex(/^\/([a-z0-9-]+\/)*$/, 'schema/value base-path')
      .default('/')
      .meta({ title: '站点子路径' }),
    languages: z
      .array(z.enum(['zh', 'en']))
      .min(1)
      .default(['zh', 'en']),
    licence: z.strictObject({ name: z.string().min(1), url: httpUrl }).default({
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    }),
    profile: z.enum(['gov', 'other']).default('other'),
    footer: z
      .strictObject({
        partyGovernmentMark: slot.optional(),
        reportErrors: slot.optional(),
        siteCode: slot.optional(),
        icp: slot.optional(),
        publicSecurity: slot.optional(),
      })
      .default({}),
    findings: z
      .enum(['published', 'build-report'])
      .default('published')
      .meta({ title: '核对提示', description: 'published：登在网站上；build-report：只在 npm run check 中列出' }),
    minGroup: z.int().min(2).default(5),
    fictional: z.boolean().default(false).meta({ title: '虚构示例数据', description: '为真时每一页、每个下载都注明' }),
  })
  .meta({ title: '站点设置 site.json' });
export type Site = z.infer<typeof site>;
