// What each kind of unit is called and what its projects are about. All of it is invented.

/** Name, unit, least and greatest target of a county, step between targets. */
export type Count = readonly [name: string, unit: string, low: number, high: number, step: number];

export interface UnitKind {
  readonly id: string;
  readonly kind: string;
  /** Behind 示例省, and behind the name of a city or county. */
  readonly names: readonly [province: string, below: string];
  readonly topics: readonly [string, ...string[]];
  readonly counts: readonly [Count, ...Count[]];
  /** The function of 支出功能分类 most of its spending belongs to. */
  readonly spending: string;
}

const bureau = (name: string): readonly [string, string] => [`${name}厅`, `${name}局`];

export const unitKinds: readonly UnitKind[] = [
  {
    id: 'kexie',
    kind: '科协',
    names: ['科学技术协会', '科学技术协会'],
    topics: ['科普活动', '科技馆运行', '学术交流', '科技志愿服务', '青少年科技教育', '科普信息化'],
    counts: [
      ['科普讲座场次', '场', 10, 60, 5],
      ['科普资料编印数量', '册', 2000, 20000, 1000],
      ['科普展品更新数量', '件', 10, 40, 5],
    ],
    spending: '科学技术支出',
  },
  {
    id: 'shuili',
    kind: '水利',
    names: bureau('水利'),
    topics: ['小型水库维护', '农村供水保障', '河湖巡查', '灌区改造', '水土保持', '防汛物资储备'],
    counts: [
      ['巡查河道长度', '公里', 50, 400, 10],
      ['维修养护水库数量', '座', 5, 40, 5],
      ['水质取样检测次数', '次', 20, 120, 10],
    ],
    spending: '农林水支出',
  },
  {
    id: 'wenlv',
    kind: '文旅',
    names: bureau('文化和旅游'),
    topics: ['公共文化服务', '文物保护', '送戏下乡', '图书馆运行', '旅游宣传', '非遗传承'],
    counts: [
      ['惠民演出场次', '场', 20, 120, 10],
      ['新增馆藏图书数量', '册', 1000, 12000, 1000],
      ['文化辅导班次', '期', 5, 30, 5],
    ],
    spending: '文化旅游体育与传媒支出',
  },
  {
    id: 'jiaoyu',
    kind: '教育',
    names: bureau('教育'),
    topics: ['教师培训', '校舍维修', '学生资助', '校园安全', '课后服务', '教育信息化'],
    counts: [
      ['资助学生人数', '人', 200, 3000, 100],
      ['维修校舍数量', '所', 5, 30, 5],
      ['配备教学设备数量', '套', 20, 200, 10],
    ],
    spending: '教育支出',
  },
  {
    id: 'weijian',
    kind: '卫健',
    names: bureau('卫生健康'),
    topics: ['健康宣教', '基层诊疗', '疫苗接种服务', '妇幼保健', '医护人员培训', '卫生监督'],
    counts: [
      ['健康体检人数', '人', 1000, 15000, 1000],
      ['义诊场次', '场', 10, 60, 5],
      ['家庭医生签约户数', '户', 500, 6000, 500],
    ],
    spending: '卫生健康支出',
  },
  {
    id: 'nongye',
    kind: '农业农村',
    names: bureau('农业农村'),
    topics: ['良种推广', '农机补助', '高标准农田管护', '农产品检测', '人居环境整治', '农民教育'],
    counts: [
      ['良种推广面积', '亩', 1000, 20000, 1000],
      ['农产品抽检批次', '批次', 50, 400, 50],
      ['示范户数量', '户', 20, 200, 10],
    ],
    spending: '农林水支出',
  },
  {
    id: 'minzheng',
    kind: '民政',
    names: bureau('民政'),
    topics: ['养老服务', '临时救助', '社区建设', '儿童关爱', '殡葬服务', '社会组织培育'],
    counts: [
      ['上门服务老人数量', '人', 100, 2000, 100],
      ['改造养老床位数量', '张', 20, 200, 10],
      ['走访困难家庭户数', '户', 100, 1000, 50],
    ],
    spending: '社会保障和就业支出',
  },
  {
    id: 'jiaotong',
    kind: '交通运输',
    names: bureau('交通运输'),
    topics: ['农村公路养护', '桥梁检测', '公交运营补助', '路域整治', '运输执法', '渡口管理'],
    counts: [
      ['养护公路里程', '公里', 50, 600, 10],
      ['检测桥梁数量', '座', 10, 80, 5],
      ['更新标志标牌数量', '块', 50, 400, 50],
    ],
    spending: '交通运输支出',
  },
  {
    id: 'huanjing',
    kind: '生态环境',
    names: bureau('生态环境'),
    topics: ['大气监测', '水环境治理', '土壤调查', '环境宣传', '固废监管', '自动站运行'],
    counts: [
      ['运行监测站点数量', '个', 5, 60, 5],
      ['采集样品数量', '份', 100, 1000, 50],
      ['执法检查企业数量', '家', 50, 400, 50],
    ],
    spending: '节能环保支出',
  },
  {
    id: 'zhujian',
    kind: '住建',
    names: bureau('住房和城乡建设'),
    topics: ['老旧小区改造', '市政设施维护', '园林绿化', '垃圾分类', '房屋安全鉴定', '路灯管护'],
    counts: [
      ['改造小区数量', '个', 5, 30, 5],
      ['更换路灯数量', '盏', 100, 1000, 100],
      ['鉴定房屋数量', '栋', 20, 200, 20],
    ],
    spending: '城乡社区支出',
  },
  {
    id: 'renshe',
    kind: '人社',
    names: bureau('人力资源和社会保障'),
    topics: ['技能培训', '就业援助', '创业扶持', '人才引进', '社保经办', '劳动维权'],
    counts: [
      ['技能培训人数', '人', 200, 4000, 100],
      ['招聘活动场次', '场', 10, 60, 5],
      ['援助就业困难人员数量', '人', 50, 800, 50],
    ],
    spending: '社会保障和就业支出',
  },
  {
    id: 'yingji',
    kind: '应急',
    names: bureau('应急管理'),
    topics: ['应急演练', '物资储备', '安全宣传', '避难场所建设', '预警平台', '救援队伍建设'],
    counts: [
      ['应急演练场次', '场', 5, 40, 5],
      ['储备物资数量', '件', 500, 8000, 500],
      ['培训应急救援人员数量', '人', 100, 1000, 100],
    ],
    spending: '灾害防治及应急管理支出',
  },
];

/** Projects take a topic and a form in turn: 6 × 5 names before they repeat. */
export const projectForms = ['专项经费', '补助项目', '能力提升项目', '试点项目', '运行保障项目'] as const;
