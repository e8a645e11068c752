// Permanent ids. Checked before anything from content becomes a path, an address, an object key or an HTML id.
import { z } from 'zod';

export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'schema/id id')
  .meta({ title: '标识', description: '小写字母、数字和单个连字符，最长 80 个字符，永不更改' });
