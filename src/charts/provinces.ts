// The 34 provincial-level divisions of GB/T 2260, in the order of their codes, each with its place on the tile grid.
// The grid is schematic: one tile each, neighbours roughly beside each other; it shows no area, no border, no position.

export interface Province {
  /** GB/T 2260 code. */
  readonly code: string;
  /** Letter code of GB/T 2260. */
  readonly letters: string;
  readonly name: string;
  /** As in 邮政、国家标准 and everyday use; at most three characters. */
  readonly short: string;
  readonly nameEn: string;
  readonly column: number;
  readonly row: number;
}

type Line = readonly [
  code: string,
  letters: string,
  name: string,
  short: string,
  nameEn: string,
  column: number,
  row: number,
];

const lines: readonly Line[] = [
  ['110000', 'BJ', '北京市', '北京', 'Beijing', 4, 2],
  ['120000', 'TJ', '天津市', '天津', 'Tianjin', 5, 2],
  ['130000', 'HE', '河北省', '河北', 'Hebei', 4, 3],
  ['140000', 'SX', '山西省', '山西', 'Shanxi', 3, 3],
  ['150000', 'NM', '内蒙古自治区', '内蒙古', 'Inner Mongolia', 3, 2],
  ['210000', 'LN', '辽宁省', '辽宁', 'Liaoning', 6, 2],
  ['220000', 'JL', '吉林省', '吉林', 'Jilin', 6, 1],
  ['230000', 'HL', '黑龙江省', '黑龙江', 'Heilongjiang', 6, 0],
  ['310000', 'SH', '上海市', '上海', 'Shanghai', 6, 4],
  ['320000', 'JS', '江苏省', '江苏', 'Jiangsu', 5, 4],
  ['330000', 'ZJ', '浙江省', '浙江', 'Zhejiang', 5, 5],
  ['340000', 'AH', '安徽省', '安徽', 'Anhui', 4, 4],
  ['350000', 'FJ', '福建省', '福建', 'Fujian', 5, 6],
  ['360000', 'JX', '江西省', '江西', 'Jiangxi', 4, 5],
  ['370000', 'SD', '山东省', '山东', 'Shandong', 5, 3],
  ['410000', 'HA', '河南省', '河南', 'Henan', 3, 4],
  ['420000', 'HB', '湖北省', '湖北', 'Hubei', 3, 5],
  ['430000', 'HN', '湖南省', '湖南', 'Hunan', 3, 6],
  ['440000', 'GD', '广东省', '广东', 'Guangdong', 4, 6],
  ['450000', 'GX', '广西壮族自治区', '广西', 'Guangxi', 2, 6],
  ['460000', 'HI', '海南省', '海南', 'Hainan', 2, 7],
  ['500000', 'CQ', '重庆市', '重庆', 'Chongqing', 2, 4],
  ['510000', 'SC', '四川省', '四川', 'Sichuan', 1, 4],
  ['520000', 'GZ', '贵州省', '贵州', 'Guizhou', 2, 5],
  ['530000', 'YN', '云南省', '云南', 'Yunnan', 1, 5],
  ['540000', 'XZ', '西藏自治区', '西藏', 'Xizang', 0, 4],
  ['610000', 'SN', '陕西省', '陕西', 'Shaanxi', 2, 3],
  ['620000', 'GS', '甘肃省', '甘肃', 'Gansu', 1, 2],
  ['630000', 'QH', '青海省', '青海', 'Qinghai', 1, 3],
  ['640000', 'NX', '宁夏回族自治区', '宁夏', 'Ningxia', 2, 2],
  ['650000', 'XJ', '新疆维吾尔自治区', '新疆', 'Xinjiang', 0, 2],
  ['710000', 'TW', '台湾省', '台湾', 'Taiwan', 6, 6],
  ['810000', 'HK', '香港特别行政区', '香港', 'Hong Kong', 4, 7],
  ['820000', 'MO', '澳门特别行政区', '澳门', 'Macao', 3, 7],
];

export const provinces: readonly Province[] = lines.map(([code, letters, name, short, nameEn, column, row]) => ({
  code,
  letters,
  name,
  short,
  nameEn,
  column,
  row,
}));
