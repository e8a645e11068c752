import { expect, test } from 'vitest';
import { translator } from '#i18n';
import { starts } from '../../../src/components/compare/starts.ts';
import { portal } from '../../site/export/real-tables.ts';

test('starts(real): units of different years only across years, and one pair that is refused', () => {
  expect(starts(portal, translator('zh'))).toEqual([
    {
      words: '张掖科协、绵阳科协、内蒙古科协，跨年比较预算执行率',
      state:
        'units=zhangye-kexie,mianyang-kexie,neimenggu-kexie&years=2018-2022&measure=execution&view=table&across=yes',
    },
    {
      words: '张掖科协、曲靖科协：为什么不能比',
      state: 'units=zhangye-kexie,qujing-kexie&years=2018-2022&measure=execution&view=table&across=yes',
    },
  ]);
});
