export const ROSTER_HEADERS = [
  '工号*',
  '姓名*',
  '性别',
  '入职日期*',
  '学历',
  '网点',
  '岗位',
  '技能等级',
  '状态',
  '产品系列',
];

/** One of the many people of a large roster. */
export const rosterRow = (index: number): string[] => [
  String(index).padStart(6, '0'),
  `王${String.fromCodePoint(0x4e00 + index)}`,
  '男',
  '2020-03-01',
  '大专',
  `网点${index % 40}`,
  '维修技师',
  '初级技工',
  '在职',
  'A系列、B系列',
];
